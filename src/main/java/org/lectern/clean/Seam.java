package org.lectern.clean;

/** Joins two lines of a passage: with a blank, a line end, or nothing, with or without a hyphen. */
final class Seam {
  private final Hyphens hyphens;

  Seam(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** Makes the end of a draft that holds a line ready to take the next one. */
  void close(Draft draft, Strip line, Strip next) {
    if (line.role() == Role.REFERENCES && next.isAddress()) {
      draft.append('\n');
    } else if (LineEnd.mayBeInAddress(line.last()) && isAddressOpen(draft) && !next.isAddress()) {
      closeAddress(draft, next);
    } else if (line.role() == Role.DATA) {
      draft.append('\n');
    } else if (LineEnd.isInWord(line, next)) {
      closeWord(draft, line, next);
    } else if (!isTight(line, next)) {
      draft.append(' ');
    }
  }

  /** Whether the last word of a draft is an address, of whatever lines it was made. */
  private static boolean isAddressOpen(Draft draft) {
    return LineEnd.isInAddress(draft.lastWord());
  }

  private void closeAddress(Draft draft, Strip next) {
    if (hyphens.partsAddress(draft.lastWord(), next.text().substring(0, next.firstWord()))) {
      draft.dropLast();
    }
  }

  private void closeWord(Draft draft, Strip line, Strip next) {
    if (line.last() == '\u00AD') {
      return;
    }
    if (Hyphens.hangs(next.text())) {
      draft.append(' ');
    } else if (!hyphens.stays(line.text(), next.text())) {
      draft.dropLast();
    }
  }

  /** Whether nothing stands between the two: after a dash or a slash that follows a letter. */
  private static boolean isTight(Strip line, Strip next) {
    if (Letters.isUnspaced(line.last()) && Letters.isUnspaced(next.first())) {
      return true;
    }
    boolean mark = line.last() == '—' || line.last() == '/' || Letters.isHyphen(line.last());
    return mark
        && line.length() > 1
        && Character.isLetterOrDigit(line.text().charAt(line.length() - 2));
  }
}
