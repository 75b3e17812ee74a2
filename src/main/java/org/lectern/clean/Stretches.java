package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * The passages of a giant document as it stands: its paragraphs, or its lines where a line is a
 * paragraph. Giant lines are parted after a sentence, and short lines of a giant document stand
 * together, so that no passage is giant and there are never more than half a million.
 */
final class Stretches extends View<Passage> {
  private static final int LONGEST = 8_192;
  private static final int MOST = 500_000;

  private final SourceText source;
  private final String text;
  private final boolean wrapped;
  private final int least;
  private int[] starts = new int[1024];
  private int size;

  /** The line end that was found last; offsets are asked for in order. */
  private int lineFeed = -1;

  /** What was asked for last, as a passage is often asked for again at once. */
  private volatile @Nullable Passage last;

  /**
   * Parts a text.
   *
   * @param wrapped whether paragraphs go over several lines, up to a blank one
   */
  Stretches(SourceText source, boolean wrapped) {
    this.source = source;
    this.text = source.text();
    this.wrapped = wrapped;
    this.least = text.length() / MOST;
    for (int at = skipBlanks(0, text.length());
        at < text.length();
        at = skipBlanks(end(at), text.length())) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size++] = at;
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Passage get(int index) {
    Passage passage = last;
    if (passage == null || passage.index() != index) {
      passage = passage(index);
      last = passage;
    }
    return passage;
  }

  private Passage passage(int index) {
    int from = starts[index];
    String part = text.substring(from, index + 1 < size ? starts[index + 1] : text.length());
    StringBuilder words = new StringBuilder(part.length());
    List<Piece> pieces = new ArrayList<>();
    int feed = 0;
    for (int at = 0; at < part.length(); at = feed + 1) {
      feed = part.indexOf('\n', at);
      feed = feed < 0 ? part.length() : feed;
      int ink = skipBlanks(from + at, from + feed);
      int end = inkEnd(ink, from + feed);
      if (end > ink) {
        words.append(words.length() == 0 ? "" : wrapped ? " " : "\n");
        pieces.add(new Piece(words.length(), new Span(ink, end)));
        words.append(text, ink, end);
      }
    }
    return new Passage(index, Role.PARAGRAPH, words.toString(), pieces, List.of(), source);
  }

  /** The offset after the stretch that begins at an offset. */
  private int end(int start) {
    int most = Math.min(text.length(), start + LONGEST);
    int end = lineEnd(start, most);
    if (end == most && most < text.length()) {
      return part(start, most);
    }
    while (end < most && goesOn(start, end)) {
      int next = lineEnd(end + 1, most);
      if (next == most && most < text.length()) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Whether the line after the one that ends here belongs to the same stretch. */
  private boolean goesOn(int start, int end) {
    return end - start < least || wrapped && !isBlankLine(end + 1);
  }

  private boolean isBlankLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && Words.isBlank(text.charAt(at))) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  /** Where a giant line is parted: after a sentence, else at a blank, else anywhere. */
  private int part(int start, int most) {
    int blank = -1;
    for (int i = most; i > start + LONGEST / 2; i--) {
      if (Words.isBlank(text.charAt(i))) {
        if (Words.isEnd(text.charAt(i - 1))) {
          return i;
        }
        blank = Math.max(blank, i);
      }
    }
    return blank > 0 ? blank : Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  /** Where the line that holds an offset ends, but not after another offset. */
  private int lineEnd(int from, int end) {
    if (lineFeed < from) {
      int found = text.indexOf('\n', from);
      lineFeed = found < 0 ? text.length() : found;
    }
    return Math.min(lineFeed, end);
  }

  private int inkEnd(int from, int end) {
    int last = end;
    while (last > from && Words.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Words.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
