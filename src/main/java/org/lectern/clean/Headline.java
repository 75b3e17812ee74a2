package org.lectern.clean;

/** Finds the headline: the first lines, where they go over all columns and the text does not. */
final class Headline {
  private static final int MOST_LINES = 4;

  private final Galley galley;

  Headline(Galley galley) {
    this.galley = galley;
  }

  /** Claims the lines that are wider than those of the text, and the line they end on. */
  void claim() {
    int first = galley.freeAfter(-1);
    int last = first;
    while (last + 1 < Math.min(first + MOST_LINES, galley.size())
        && galley.isFree(last + 1)
        && goesOn(last)) {
      last++;
    }
    boolean wide =
        last + 1 < galley.size()
            && isWide(first)
            && !isWide(last + 1)
            && !galley.runsOn(last, last + 1)
            && galley.last(last) != '.';
    if (wide && Character.isLetterOrDigit(firstOfWord(first))) {
      galley.claim(new Part(Part.Kind.HEADLINE, first, last, "the headline, over all columns"));
    }
  }

  private boolean goesOn(int line) {
    boolean parted =
        galley.length(line) > 1
            && galley.last(line) == '-'
            && Character.isLetter(galley.text().charAt(galley.end(line) - 2));
    return (isWide(line) || parted)
        && !galley.line(line).ends()
        && !galley.line(line + 1).afterBlank()
        && (isWide(line + 1) || !galley.runsOn(line + 1, line + 2));
  }

  private boolean isWide(int line) {
    return galley.length(line) * 50 > galley.width(line) * 53;
  }

  private char firstOfWord(int line) {
    char first = galley.first(line);
    boolean mark = Letters.isCloser(first) || "“‘«".indexOf(first) >= 0;
    return mark && galley.length(line) > 1 ? galley.text().charAt(galley.start(line) + 1) : first;
  }
}
