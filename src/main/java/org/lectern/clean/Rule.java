package org.lectern.clean;

/**
 * One kind of evidence about lines. A rule looks at the whole page and says what it knows; what
 * becomes of a line is decided when all rules have spoken.
 */
interface Rule {

  /** The name, as verdicts carry it and {@code --keep-rule} takes it. */
  String name();

  /** Says what the rule knows of the page. */
  void weigh(Page page, Evidence evidence);
}
