package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Span;

/**
 * How judged lines are read: in which order, and without which marks.
 *
 * @param judged the lines in the order of the source
 * @param inOrder the same lines in the order in which they are read
 * @param marks the marks that call notes, in order; they are left out of the text
 */
record Reading(List<Judged> judged, List<Judged> inOrder, List<Span> marks) {
  Reading {
    judged = List.copyOf(judged);
    inOrder = List.copyOf(inOrder);
    marks = List.copyOf(marks);
  }

  /** Lines that are read as they stand. */
  static Reading asPrinted(List<Judged> judged) {
    return new Reading(judged, judged, List.of());
  }

  /** The lines of a document: headings of printed pages before their text, asides by figure. */
  static Reading of(Page page, List<Judged> judged) {
    List<Judged> told = Figures.told(page, judged);
    if (page.layout() != PageLayout.PAGED) {
      return asPrinted(told);
    }
    return new LateHeadings(page, NoteCalls.told(page, told)).reading(NoteCalls.marks(page, told));
  }

  /** Moves some lines before another one. */
  static List<Judged> moved(List<Judged> lines, int first, int last, int before) {
    List<Judged> moved = new ArrayList<>(lines.subList(0, before));
    moved.addAll(lines.subList(first, last + 1));
    moved.addAll(lines.subList(before, first));
    moved.addAll(lines.subList(last + 1, lines.size()));
    return moved;
  }
}
