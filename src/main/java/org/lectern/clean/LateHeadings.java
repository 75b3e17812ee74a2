package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Span;

/**
 * Sets headings before the text of their page that a dump prints after it, as happens where they
 * were set by themselves on the page. It must be certain of one of them at least: nothing that
 * follows can be what it heads.
 */
final class LateHeadings {
  private final Page page;
  private final List<Judged> judged;

  LateHeadings(Page page, List<Judged> judged) {
    this.page = page;
    this.judged = judged;
  }

  /** How sure it is that a heading belongs before the text above it. */
  private enum Certainty {
    /** Text follows on its page, after asides. */
    TEXT_FOLLOWS,
    /** Text follows on the next page. */
    PAGE_ENDS,
    /** No text follows, or only the rest of the paragraph that stands above the heading. */
    CERTAIN
  }

  /**
   * A heading after the text of its page.
   *
   * @param first the index of its first line
   * @param last the index of its last line
   * @param text the index of the first line of the page's text
   */
  private record Late(int first, int last, int text, Certainty certainty) {}

  /** The lines in the order of reading. */
  Reading reading(List<Span> marks) {
    List<Late> late = late();
    long certain = late.stream().filter(h -> h.certainty() == Certainty.CERTAIN).count();
    List<Judged> told = new ArrayList<>(judged);
    List<Judged> inOrder = new ArrayList<>(judged);
    for (Late heading : late) {
      if (certain >= (heading.certainty() == Certainty.TEXT_FOLLOWS ? 2 : 1)) {
        tell(told, inOrder, heading);
        inOrder = Reading.moved(inOrder, heading.first(), heading.last(), heading.text());
      }
    }
    return new Reading(told, inOrder, marks);
  }

  private void tell(List<Judged> told, List<Judged> inOrder, Late heading) {
    for (int i = heading.first(); i <= heading.last(); i++) {
      Verdict.Kept kept = (Verdict.Kept) judged.get(i).verdict();
      String why =
          kept.why()
              + "; printed after the text of its page, set before line "
              + judged.get(heading.text()).line().number();
      Judged line =
          new Judged(judged.get(i).line(), new Verdict.Kept(kept.role(), kept.rule(), why));
      told.set(i, line);
      inOrder.set(i, line);
    }
  }

  private List<Late> late() {
    List<Late> late = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= judged.size(); i++) {
      if (i == judged.size() || page.galley().isPageStart(i)) {
        addLate(from, i, late);
        from = i;
      }
    }
    return late;
  }

  /** The one heading of a page, if the page begins with text that may be headed by it. */
  private void addLate(int from, int to, List<Late> late) {
    int text = firstText(from, to);
    int first = text < 0 ? -1 : firstHeading(from, to);
    if (first <= text || !beginsParagraph(text, from, to)) {
      return;
    }
    int last = first;
    while (last + 1 < to && isRole(last + 1, Role.HEADING)) {
      last++;
    }
    boolean one = firstHeading(last + 1, to) < 0;
    if (one && isApartFromText(last, to)) {
      late.add(new Late(first, last, text, certainty(last, to)));
    }
  }

  private Certainty certainty(int heading, int to) {
    if (firstText(heading + 1, to) >= 0) {
      return Certainty.TEXT_FOLLOWS;
    }
    int next = firstText(to, judged.size());
    int above = lastText(heading);
    boolean goesOn = next >= 0 && !isEnded(above) && isLower(next);
    return next < 0 || goesOn ? Certainty.CERTAIN : Certainty.PAGE_ENDS;
  }

  /** Whether an aside or the end of the page follows: no text, and no list that it may head. */
  private boolean isApartFromText(int heading, int to) {
    int next = heading + 1;
    while (next < to && judged.get(next).verdict() instanceof Verdict.Dropped) {
      next++;
    }
    return next >= to
        || judged.get(next).verdict() instanceof Verdict.Aside aside
            && aside.role() != Role.REFERENCES
            && aside.role() != Role.FOOTNOTE;
  }

  /** Whether a line begins a paragraph: with a capital or without its drop cap, after an end. */
  private boolean beginsParagraph(int text, int from, int to) {
    int before = lastText(text);
    boolean capless = false;
    for (int i = from; i < to; i++) {
      capless |= judged.get(i).verdict().rule().equals("drop-cap");
    }
    return (before < 0 || isEnded(before)) && (!isLower(text) || capless);
  }

  private int firstText(int from, int to) {
    int i = from;
    while (i < to && !isText(i)) {
      i++;
    }
    return i < to ? i : -1;
  }

  private int lastText(int before) {
    int i = before - 1;
    while (i >= 0 && !isText(i)) {
      i--;
    }
    return i;
  }

  private int firstHeading(int from, int to) {
    int i = from;
    while (i < to && !isRole(i, Role.HEADING)) {
      i++;
    }
    return i < to ? i : -1;
  }

  private boolean isText(int i) {
    return isRole(i, Role.PARAGRAPH) && page.lines().get(i).ink().length() > 1;
  }

  private boolean isRole(int i, Role role) {
    return judged.get(i).verdict() instanceof Verdict.Kept kept && kept.role() == role;
  }

  private boolean isEnded(int i) {
    return LineEnd.isEnded(page.text(page.lines().get(i)));
  }

  private boolean isLower(int i) {
    return Character.isLowerCase(page.text().charAt(page.lines().get(i).ink().start()));
  }
}
