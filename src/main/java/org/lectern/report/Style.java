package org.lectern.report;

/** What a piece of text is to its reader; a terminal shows it by a colour of its own palette. */
public enum Style {
  PLAIN(""),
  TITLE("1"),
  EMPHASIS("1"),
  FAINT("2"),
  ACTOR("36"),
  DATE("33"),
  REFERENCE("35"),
  FOUND("32"),
  CONFLICT("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The parameters of the escape sequence that sets it; empty where there is none. */
  String code() {
    return code;
  }
}
