package org.lectern.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines above and below the text of each page that are the same on several pages. */
final class RunningHeads {
  /** So many lines of heads stand together at most. */
  private static final int MOST = 3;

  private final Galley galley;
  private final Heads heads;

  /** How often words stand on a line next to the end of a page. */
  private final Map<List<String>, Integer> edges = new HashMap<>();

  RunningHeads(Galley galley, Heads heads) {
    this.galley = galley;
    this.heads = heads;
  }

  /** Claims the heads that stand next to the end of a page. */
  void claim() {
    for (int i = 1; i < galley.size(); i++) {
      if (galley.isFree(i) && (isFirstOfPage(i) || isLastOfPage(i))) {
        edges.merge(heads.words(i), 1, Integer::sum);
      }
    }
    for (int i = 1; i < galley.size(); i++) {
      if (galley.isFree(i) && isFirstOfPage(i)) {
        claimDown(i);
      }
      if (galley.isFree(i) && isLastOfPage(i)) {
        claimUp(i);
      }
    }
  }

  /** Whether a line follows a folio, the addresses at the end of a page, or a form feed. */
  private boolean isFirstOfPage(int i) {
    return !galley.line(i).address() && (galley.beginsPage(i) || isEndOfPage(i - 1));
  }

  private boolean isEndOfPage(int i) {
    int at = i;
    while (at > 0 && galley.line(at).address() && galley.isFree(at)) {
      at--;
    }
    boolean addresses = at < i && galley.line(at + 1).afterBlank();
    return addresses || galley.part(at).filter(Part::isEdge).isPresent();
  }

  private boolean isLastOfPage(int i) {
    return i + 1 < galley.size()
        && (galley.beginsPage(i + 1) || galley.part(i + 1).filter(Part::isEdge).isPresent());
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
    return heads.isHead(i) && (heads.opens(i) >= 0 || isOften(i));
  }

  /** Whether half of the lines with its words, and two at least, stand at the edge of a page. */
  private boolean isOften(int i) {
    int times = edges.getOrDefault(heads.words(i), 0);
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
