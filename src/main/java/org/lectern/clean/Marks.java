package org.lectern.clean;

import java.util.List;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** Leaves some marks out where text is taken over. */
final class Marks {
  private final List<Span> marks;

  /** Takes the marks in order; no two overlap. */
  Marks(List<Span> marks) {
    this.marks = marks;
  }

  /** Appends the characters of a span that are of no mark. */
  void append(Draft draft, SourceText text, Span span) {
    if (marks.isEmpty()) {
      draft.append(text, span);
      return;
    }
    int from = span.start();
    for (int i = firstAfter(from); i < marks.size() && marks.get(i).start() < span.end(); i++) {
      draft.append(text, new Span(from, marks.get(i).start()));
      from = Math.min(marks.get(i).end(), span.end());
    }
    draft.append(text, new Span(from, span.end()));
  }

  /** Where a mark begins that ends at an offset, or that offset. */
  int before(int end) {
    int at = firstAfter(end - 1);
    boolean found = at < marks.size() && marks.get(at).end() == end;
    return found ? marks.get(at).start() : end;
  }

  /** The index of the first mark that ends after an offset. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
