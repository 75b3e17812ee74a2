package org.lectern.report;

import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.document.Span;

/** Writes passages so that a Markdown reader shows what stands there and nothing else. */
final class Markdown {
  private static final String ANYWHERE = "\\`*_[]<>&|~";
  private static final String AT_START = "#-+=";

  private Markdown() {}

  /** What stands before the first line of a passage. */
  static String lead(Role role) {
    return switch (role) {
      case HEADING, SUBTITLE -> "## ";
      case QUOTATION -> "> ";
      case LIST_ITEM -> "- ";
      default -> "";
    };
  }

  /** The text of a passage with its emphasis. */
  static String text(Passage passage) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : passage.emphasis()) {
      out.append(escape(passage.text().substring(at, span.start()), at == 0));
      out.append("**").append(escape(passage.text().substring(span.start(), span.end()), false));
      out.append("**");
      at = span.end();
    }
    return out.append(escape(passage.text().substring(at), at == 0)).toString();
  }

  /** A text in which every character means itself. */
  static String escape(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean start) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int digits = start ? digits(text) : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean marker = start && i == 0 && AT_START.indexOf(c) >= 0;
      boolean number = digits > 0 && i == digits && (c == '.' || c == ')');
      if (marker || number || ANYWHERE.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static int digits(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
