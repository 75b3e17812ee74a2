package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Extract;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * A paragraph, a heading or an aside as a person reads it: joined over line, column and page
 * breaks, with the map back to the source.
 *
 * @param index the place in the article's list of passages, from 0
 * @param role what it is
 * @param text the text as a reader would write it
 * @param pieces the runs taken from the source, in order of the passage; what stands between two
 *     pieces is a blank or a line end that joins two lines, or nothing
 * @param emphasis what is set off in the source, in offsets of the passage's text
 * @param source the text that the pieces point into
 */
public record Passage(
    int index, Role role, String text, List<Piece> pieces, List<Span> emphasis, SourceText source) {

  /** Throws IllegalArgumentException where a piece does not say what the passage says. */
  public Passage {
    pieces = List.copyOf(pieces);
    emphasis = List.copyOf(emphasis);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a passage without a piece");
    }
    for (Piece piece : pieces) {
      if (!piece.isIn(text, source)) {
        throw new IllegalArgumentException("piece " + piece + " is not in: " + text);
      }
    }
  }

  /** Whether it belongs to the document but not to its running text. */
  public boolean aside() {
    return role.isAside();
  }

  /**
   * The number of the source line where the passage begins, from 1; where a drop cap stands below
   * its paragraph, that of the paragraph.
   */
  public int line() {
    return source.lineNumber(pieces.stream().mapToInt(p -> p.span().start()).min().orElseThrow());
  }

  /** The whole passage as an extract. */
  public Extract extract() {
    return extract(0, text.length());
  }

  /**
   * Some words of the passage with their place in the source.
   *
   * @param from the offset of the first character in the passage's text
   * @param to the offset after the last one
   * @throws IllegalArgumentException where no character of the range comes from the source
   */
  public Extract extract(int from, int to) {
    List<Span> spans = spans(from, to);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("nothing of the source in " + from + ".." + to);
    }
    int start = spans.get(0).start();
    int end = spans.get(0).end();
    for (Span span : spans) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return new Extract(
        index,
        from,
        to,
        text.substring(from, to),
        source.lineNumber(start),
        new Span(start, end),
        spans);
  }

  /**
   * The offset in the source of a character of the passage; for a joining blank, of the next one.
   */
  public int sourceOffset(int offset) {
    int at = pieceAt(offset);
    if (at < pieces.size()) {
      Piece piece = pieces.get(at);
      return piece.part(Math.max(offset, piece.at()), piece.end()).start();
    }
    Span last = pieces.get(pieces.size() - 1).span();
    return last.end();
  }

  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (int i = pieceAt(from); i < pieces.size() && pieces.get(i).at() < to; i++) {
      add(spans, pieces.get(i).part(from, to));
    }
    return spans;
  }

  /** The index of the first piece that ends after an offset; the number of pieces if none does. */
  private int pieceAt(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(List<Span> spans, Span next) {
    int last = spans.size() - 1;
    if (last >= 0 && isJoin(spans.get(last).end(), next.start())) {
      spans.set(last, new Span(spans.get(last).start(), next.end()));
    } else {
      spans.add(next);
    }
  }

  /** Whether only blanks, line ends, hyphens and emphasis marks stand between two offsets. */
  private boolean isJoin(int end, int start) {
    if (start < end) {
      return false;
    }
    for (int i = end; i < start; i++) {
      char c = source.text().charAt(i);
      if (!Character.isWhitespace(c) && "-\u00AD\u2010*_\u00A0".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
