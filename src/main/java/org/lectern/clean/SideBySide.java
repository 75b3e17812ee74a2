package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;
import org.lectern.document.Format;
import org.lectern.document.Line;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * A dump that prints the columns of its pages side by side. It is cleaned as if each page printed
 * the left column and then the right one; what is made of it is then put back on the source.
 */
final class SideBySide {
  private static final String GAP = "   ";

  /** So many lines of a page tell that it has columns; after such a page a few. */
  private static final int FEWEST_LINES = 8;

  private static final int FEWEST_MORE = 3;

  private final Source source;
  private final String text;
  private final StringBuilder unfolded = new StringBuilder();
  private int[] numbers = new int[256];
  private int[] starts = new int[256];
  private int[] origins = new int[256];
  private int size;
  private boolean found;

  private SideBySide(Source source) {
    this.source = source;
    this.text = source.text().text();
    List<Line> page = new ArrayList<>();
    for (Line line : source.text().lines()) {
      if (!page.isEmpty() && isPageEnd(line)) {
        unfold(page);
        page.clear();
      }
      page.add(line);
    }
    unfold(page);
  }

  /** The columns of a dump, if it prints any side by side. */
  static Optional<SideBySide> of(Source source) {
    if (source.format() != Format.TEXT || !mayBe(source.text().text())) {
      return Optional.empty();
    }
    SideBySide columns = new SideBySide(source);
    return columns.found ? Optional.of(columns) : Optional.empty();
  }

  /** The dump with one column below the other; its lines keep their numbers. */
  Source unfolded() {
    return new Source(
        source.id(),
        source.path(),
        source.format(),
        source.charset(),
        SourceText.rearranged(unfolded.toString(), Arrays.copyOf(numbers, size)),
        List.of(),
        source.metadata());
  }

  /** What was made of the unfolded dump, with its places in the source. */
  Article restored(Article article) {
    List<Passage> passages = article.passages().stream().map(this::restored).toList();
    List<Judged> judged = restored(article.judged());
    return new Article(
        source,
        restored(article.title(), passages),
        article.byline().map(field -> restored(field, passages)),
        article.outlet().map(field -> restored(field, passages)),
        article.language(),
        passages,
        judged,
        References.of(source.text(), judged));
  }

  /** Whether enough lines have three blanks within. */
  private static boolean mayBe(String text) {
    int gaps = 0;
    int at = text.indexOf(GAP);
    while (at >= 0 && gaps < FEWEST_LINES) {
      boolean inside = at > 0 && text.charAt(at - 1) > ' ';
      gaps += inside ? 1 : 0;
      at = text.indexOf(GAP, at + GAP.length());
    }
    return gaps >= FEWEST_LINES;
  }

  private boolean isPageEnd(Line line) {
    return line.span().length() > 0 && text.charAt(line.span().start()) == Galley.PAGE_END;
  }

  private void unfold(List<Line> page) {
    Gutter gutter = new Gutter(text, page);
    int column = gutter.find(found ? FEWEST_MORE : FEWEST_LINES);
    found |= column > 0;
    int first = 0;
    for (int i = 0; i <= page.size() && column > 0; i++) {
      if (i == page.size() || !isInColumns(gutter, page, i, column)) {
        unfold(gutter, page.subList(first, i), column);
        if (i < page.size()) {
          add(page.get(i), 0, page.get(i).span().length());
        }
        first = i + 1;
      }
    }
    for (Line line : column > 0 ? List.<Line>of() : page) {
      add(line, 0, line.span().length());
    }
  }

  /** Heads and feet go over the whole page; they stand apart at its edges. */
  private boolean isInColumns(Gutter gutter, List<Line> page, int i, int column) {
    boolean edge =
        isBlank(page, i + 1) && isEdge(page, 0, i)
            || isBlank(page, i - 1) && isEdge(page, i + 1, page.size());
    boolean free = gutter.isFree(page.get(i), column);
    return free && (!edge || isBlank(page, i)) || !free && isOfLeft(gutter, page, i, column);
  }

  /** Whether a line that reaches over the gutter stands between lines of both columns. */
  private boolean isOfLeft(Gutter gutter, List<Line> page, int i, int column) {
    return i > 0
        && i + 1 < page.size()
        && gutter.parts(page.get(i - 1), column)
        && gutter.isFree(page.get(i + 1), column)
        && !isBlank(page, i + 1);
  }

  /** Whether at most one line of a page's edge is not blank. */
  private boolean isEdge(List<Line> page, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += isBlank(page, i) ? 0 : 1;
    }
    return lines <= 1;
  }

  private boolean isBlank(List<Line> page, int i) {
    return i < 0 || i >= page.size() || source.text().slice(page.get(i)).isBlank();
  }

  private void unfold(Gutter gutter, List<Line> lines, int column) {
    for (Line line : lines) {
      int length = line.span().length();
      add(line, 0, gutter.isFree(line, column) ? Math.min(column, length) : length);
    }
    for (Line line : lines) {
      if (line.span().length() > column && gutter.isFree(line, column)) {
        add(line, column, line.span().length());
      }
    }
  }

  private void add(Line line, int from, int to) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      origins = Arrays.copyOf(origins, 2 * size);
    }
    numbers[size] = line.number();
    starts[size] = unfolded.length();
    origins[size++] = line.span().start() + from;
    unfolded.append(text, line.span().start() + from, line.span().start() + to).append('\n');
  }

  private Passage restored(Passage passage) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : passage.pieces()) {
      int start = origin(piece.span().start());
      pieces.add(
          new Piece(piece.at(), piece.length(), new Span(start, start + piece.span().length())));
    }
    return new Passage(
        passage.index(), passage.role(), passage.text(), pieces, passage.emphasis(), source.text());
  }

  /** Where a character of the unfolded text stands in the source. */
  private int origin(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    int line = at >= 0 ? at : -at - 2;
    return origins[line] + offset - starts[line];
  }

  private static Field restored(Field field, List<Passage> passages) {
    return new Field(field.value(), field.from(), field.extract().map(e -> restored(e, passages)));
  }

  private static Extract restored(Extract extract, List<Passage> passages) {
    return passages.get(extract.passage()).extract(extract.from(), extract.to());
  }

  /** One verdict for each line of the source: that of the part that is kept, else set aside. */
  private List<Judged> restored(List<Judged> parts) {
    Verdict[] verdicts = new Verdict[source.text().lineCount() + 1];
    for (Judged part : parts) {
      int number = part.line().number();
      Verdict other = verdicts[number];
      verdicts[number] =
          other == null || rank(part.verdict()) < rank(other) ? part.verdict() : other;
    }
    List<Judged> judged = new ArrayList<>();
    for (int number = 1; number < verdicts.length; number++) {
      if (verdicts[number] != null) {
        judged.add(new Judged(source.text().line(number), verdicts[number]));
      }
    }
    return judged;
  }

  private static int rank(Verdict verdict) {
    return verdict instanceof Verdict.Kept ? 0 : verdict instanceof Verdict.Aside ? 1 : 2;
  }
}
