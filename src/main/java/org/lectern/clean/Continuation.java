package org.lectern.clean;

/** Decides whether a line goes on with what an earlier line began. */
final class Continuation {
  /** So many blanks before a line set it in as the first of a paragraph. */
  private static final int INDENT = 2;

  private final Layout layout;

  Continuation(Layout layout) {
    this.layout = layout;
  }

  /** Whether a line goes on with the one before it, blank lines between them or not. */
  boolean joins(Strip line, Strip next) {
    if (!next.follows(line) && !next.isBelow(line)) {
      return false;
    }
    return switch (next.role()) {
      case TITLE, SUBTITLE -> line.role() == next.role() && next.isBelow(line);
      case HEADING -> line.role() == next.role() && next.isBelow(line) && headingGoesOn(line, next);
      case BYLINE, DATELINE ->
          line.role() == next.role() && next.isBelow(line) && isUrged(line, next);
      case DATA, REFERENCES -> line.role() == next.role();
      case COORDINATES -> false;
      case FOOTNOTE -> line.role() == next.role() && !ListMarks.beginsNote(next.text());
      default -> isSameFlow(line, next) && proseGoesOn(line, next);
    };
  }

  /**
   * Whether a line goes on with the last line of a paragraph over what stands between them: dropped
   * lines, asides, the heading of a page.
   */
  boolean joinsOver(Strip line, Strip next, boolean heading) {
    if (next.follows(line) || !line.isBody() || !next.isBody() || next.isAddress()) {
      return false;
    }
    boolean lower = Letters.isLower(next.first());
    if (lower && LineEnd.isInWord(line, next)) {
      return true;
    }
    if (LineEnd.isEnded(line.text()) || ListMarks.beginsItem(line, next)) {
      return false;
    }
    return lower
        ? layout.isBroken() || LineEnd.isLong(line)
        : !heading
            && layout.isBroken()
            && (layout.isNearlyFull(line, next) || LineEnd.isOpen(line));
  }

  private static boolean isSameFlow(Strip line, Strip next) {
    return line.role() == next.role() || line.isBody() && next.isBody();
  }

  private boolean headingGoesOn(Strip line, Strip next) {
    return isUrged(line, next) || layout.isBroken() && !LineEnd.isEnded(line.text());
  }

  /** Whether the words themselves ask to be joined. */
  private static boolean isUrged(Strip line, Strip next) {
    return Letters.isLower(next.first()) || LineEnd.isOpen(line) || LineEnd.isInWord(line, next);
  }

  private boolean proseGoesOn(Strip line, Strip next) {
    if (ListMarks.isLoneBullet(next.text())) {
      return false;
    }
    if (line.role() == Role.LIST_ITEM && ListMarks.isLoneBullet(line.text())) {
      return next.role() == Role.LIST_ITEM;
    }
    if (ListMarks.beginsItem(line, next)) {
      return false;
    }
    if (isPartedWord(line, next) || LineEnd.isInAddress(line.text())) {
      return true;
    }
    return next.isBelow(line) ? goesOnBelow(line, next) : goesOnAfterGap(line, next);
  }

  private static boolean isPartedWord(Strip line, Strip next) {
    return LineEnd.isInWord(line, next) && (next.isBelow(line) || Letters.isLower(next.first()));
  }

  private boolean goesOnBelow(Strip line, Strip next) {
    boolean ended = LineEnd.isEnded(line.text());
    boolean lower = Letters.isLower(next.first());
    if (!layout.isBroken()) {
      return !ended && LineEnd.isLong(line) && (lower || LineEnd.isOpen(line));
    }
    if (lower) {
      return true;
    }
    if (layout.isVerse(line, next) || next.indent() - line.indent() >= INDENT) {
      return false;
    }
    return ended
        ? !LineEnd.isIntroduction(line.text()) && layout.isFull(line, next)
        : layout.isNearlyFull(line, next) || LineEnd.isOpen(line);
  }

  private boolean goesOnAfterGap(Strip line, Strip next) {
    if (LineEnd.isEnded(line.text())) {
      return false;
    }
    if (Letters.isLower(next.first())) {
      return layout.isBroken() || LineEnd.isLong(line);
    }
    return LineEnd.isLong(line)
        && (LineEnd.isOpen(line) || layout.isBroken() && layout.isNearlyFull(line, next));
  }
}
