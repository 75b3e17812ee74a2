package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Span;

/**
 * Takes the marks of emphasis out of a draft: {@code **words**}, {@code __words__}, {@code *words*}
 * and {@code _words_}. A mark opens before a word and closes after one; what does not close in its
 * passage, as a star of a note or a name_with_lines, stays as printed.
 */
final class Emphasis {
  /** A single star or line sets off at most so many characters. */
  private static final int LONGEST_SINGLE = 200;

  private final Draft bare;
  private final List<Span> spans;

  private Emphasis(Draft bare, List<Span> spans) {
    this.bare = bare;
    this.spans = spans;
  }

  /** The draft without its marks. */
  Draft bare() {
    return bare;
  }

  /** What they set off, in offsets of the bare draft. */
  List<Span> spans() {
    return spans;
  }

  static Emphasis of(Draft draft) {
    if (!draft.has('*') && !draft.has('_')) {
      return new Emphasis(draft, List.of());
    }
    CharSequence text = draft.text();
    Draft bare = new Draft();
    List<Span> spans = new ArrayList<>();
    Closings closings = new Closings(text);
    int openBare = 0;
    int closeAt = -1;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      if (i == closeAt) {
        spans.add(new Span(openBare, bare.length()));
        i += marks;
        closeAt = -1;
      } else if (closeAt < 0 && closings.after(i) > 0) {
        closeAt = closings.after(i);
        marks = closings.marks(i);
        openBare = bare.length();
        i += marks;
      } else {
        bare.append(text.charAt(i), draft.offset(i));
        i++;
      }
    }
    return new Emphasis(bare, spans);
  }

  /** Finds where a mark closes; each kind of mark is looked for at most once over the text. */
  private static final class Closings {
    private final CharSequence text;
    private final int[] searched = new int[4];

    Closings(CharSequence text) {
      this.text = text;
    }

    int marks(int at) {
      return isMark(at) && at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at) ? 2 : 1;
    }

    /** Where the mark that opens at an offset closes, or -1. */
    int after(int at) {
      if (!isMark(at) || !opens(at)) {
        return -1;
      }
      int kind = (text.charAt(at) == '*' ? 0 : 2) + marks(at) - 1;
      int end = marks(at) == 1 ? Math.min(text.length(), at + LONGEST_SINGLE) : text.length();
      int from = Math.max(at + marks(at) + 1, searched[kind]);
      for (int i = from; i < end; i++) {
        if (text.charAt(i) == text.charAt(at) && closes(i, marks(at))) {
          return i;
        }
      }
      searched[kind] = marks(at) == 2 ? text.length() : searched[kind];
      return -1;
    }

    private boolean isMark(int at) {
      return text.charAt(at) == '*' || text.charAt(at) == '_';
    }

    private boolean opens(int at) {
      int next = at + marks(at);
      return next < text.length()
          && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isMark(at - 1))
          && !isMark(next)
          && text.charAt(next) > ' ';
    }

    private boolean closes(int at, int marks) {
      int next = at + marks;
      return marks(at) == marks
          && text.charAt(at - 1) > ' '
          && !isMark(at - 1)
          && (next >= text.length()
              || !Character.isLetterOrDigit(text.charAt(next)) && !isMark(next));
    }
  }
}
