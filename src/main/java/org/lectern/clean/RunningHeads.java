package org.lectern.clean;

import java.util.HashMap;
import java.util.Map;

/** Finds the lines above and below the text of each page that are the same on several pages. */
final class RunningHeads {
  /** So many lines of heads stand together at most. */
  private static final int MOST = 3;

  private final Galley galley;
  private final Heads heads;

  /** How often the words of a line stand next to the end of a page. */
  private final Map<Long, Integer> edges = new HashMap<>();

  RunningHeads(Galley galley, Heads heads) {
    this.galley = galley;
    this.heads = heads;
  }

  /** Claims the heads that stand next to the end of a page, or apart on most pages. */
  void claim() {
    for (int i = 0; i < galley.size(); i++) {
      if (galley.isFree(i) && (isFirstOfPage(i) || isLastOfPage(i))) {
        count(i);
      }
    }
    claimAboveHeadline();
    for (int i = 1; i < galley.size(); i++) {
      if (galley.isFree(i) && isFirstOfPage(i)) {
        claimDown(i);
      }
      if (galley.isFree(i) && isLastOfPage(i)) {
        claimUp(i);
      }
      if (galley.isFree(i) && heads.isOnMostPages(i)) {
        claim(i, i);
      }
    }
  }

  /** Counts a line at the edge of a page, and what may be heads of the same page below it. */
  private void count(int line) {
    int i = line;
    do {
      edges.merge(heads.keyOf(i), 1, Integer::sum);
      i++;
    } while (i < line + MOST && galley.isFree(i) && !isLastOfPage(i) && heads.times(i - 1) >= 2);
  }

  /** The head of the first page, where the headline below it has its words too. */
  private void claimAboveHeadline() {
    int headline = heads.headline();
    for (int i = 0; i < headline; i++) {
      if (!galley.isFree(i) || !isOften(i)) {
        return;
      }
    }
    if (headline > 0) {
      claim(0, headline - 1);
    }
  }

  /** Whether a line follows a folio, the addresses at the end of a page, or a form feed. */
  private boolean isFirstOfPage(int i) {
    return i > 0 && !galley.line(i).address() && (galley.beginsPage(i) || isEndOfPage(i - 1));
  }

  private boolean isEndOfPage(int i) {
    int at = i;
    while (at > 0 && galley.line(at).address() && galley.isFree(at)) {
      at--;
    }
    boolean addresses = at < i && galley.line(at + 1).afterBlank();
    return addresses || galley.isEdge(at);
  }

  private boolean isLastOfPage(int i) {
    return i + 1 == galley.size() || galley.beginsPage(i + 1) || galley.isEdge(i + 1);
  }

  private void claimDown(int from) {
    int i = from;
    while (i < Math.min(galley.size(), from + MOST) && galley.isFree(i) && goesOn(from, i)) {
      i++;
    }
    if (i > from) {
      claim(from, i - 1);
    }
  }

  private boolean goesOn(int from, int i) {
    return isHead(i) || i > from && heads.opens(from, i) >= 0;
  }

  private void claimUp(int from) {
    int i = from;
    while (i > from - MOST && galley.isFree(i) && isHead(i)) {
      i--;
    }
    if (i < from) {
      claim(i + 1, from);
    }
  }

  /** Whether a line begins as the document does, or stands at the edge of another page too. */
  private boolean isHead(int i) {
    return heads.isHead(i) && (isOften(i) || heads.opens(i) >= 0);
  }

  /** Whether half of the lines with its words, and two at least, stand at the edge of a page. */
  private boolean isOften(int i) {
    int times = heads.keyOf(i) == 0 ? 0 : edges.getOrDefault(heads.keyOf(i), 0);
    return times >= 2 && times * 2 >= heads.times(i);
  }

  private void claim(int first, int last) {
    galley.claim(new Part(Part.Kind.RUNNING_HEAD, first, last, why(first, last)));
  }

  private String why(int first, int last) {
    int opening = heads.opens(first, last) >= 0 ? heads.opens(first, last) : heads.opens(first);
    if (opening >= 0) {
      return "the running head of a page, repeats the headline of line "
          + galley.line(opening).number();
    }
    return "the running head of a page, stands on "
        + heads.times(first)
        + " pages, first in line "
        + galley.line(heads.first(first)).number();
  }
}
