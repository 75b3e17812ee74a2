package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the lines of a column into paragraphs: by the space between them, by the type, by the
 * indent of first lines, and by lines that end before they had to.
 */
final class Paragraphs {
  /** Lines farther apart than so many times the usual distance stand in two paragraphs. */
  private static final double SPACED = 1.22;

  /** The usual distance between base lines in shares of the size of the type. */
  private static final double SET = 1.17;

  private static final double INDENT = 0.7;
  private static final double SAME_SIZE = 0.08;
  private static final String BULLETS = "•‣▪●○◦–—-*·□■►➢✓";

  private final List<Row> rows;
  private final double left;
  private final double right;
  private final double leading;
  private final boolean[] table;

  private Paragraphs(List<Row> rows) {
    this.rows = rows;
    this.left = percentile(rows.stream().mapToDouble(Row::left).toArray(), 0.1);
    this.right = percentile(rows.stream().mapToDouble(Row::right).toArray(), 0.9);
    this.leading = leading(rows);
    this.table = TableRows.in(rows);
  }

  /** The paragraphs of a column's lines, each named "p", and tables, named "table". */
  static List<Part> of(List<Row> rows) {
    Paragraphs paragraphs = new Paragraphs(rows);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || paragraphs.begins(i)) {
        String tag = paragraphs.table[from] ? "table" : "p";
        parts.add(new Part(tag, rows.subList(from, i), false));
        from = i;
      }
    }
    return parts;
  }

  /** Whether the first line of a column goes on with what the last line of another one began. */
  static boolean goesOn(List<Row> column, List<Row> next) {
    Paragraphs one = new Paragraphs(column);
    Paragraphs other = new Paragraphs(next);
    Row last = column.get(column.size() - 1);
    Row first = next.get(0);
    boolean full = last.right() > one.right - last.size();
    return full
        && isSameSize(last, first)
        && !last.bold()
        && !first.bold()
        && !isEnded(last)
        && !other.isIndented(first)
        && !isBullet(first);
  }

  private boolean begins(int i) {
    Row row = rows.get(i);
    Row before = rows.get(i - 1);
    if (table[i] || table[i - 1]) {
      return !table[i] || !table[i - 1];
    }
    if (isInitial(before) || isInitial(row)) {
      return true;
    }
    double usual = Math.max(leading, SET * row.size());
    boolean apart = row.base() - before.base() > SPACED * usual;
    boolean other = !isSameSize(row, before) || row.bold() != before.bold();
    return apart || other || isBullet(row) || beginsByIndent(i) || endsShort(before, row);
  }

  private boolean beginsByIndent(int i) {
    Row row = rows.get(i);
    Row before = rows.get(i - 1);
    if (isIndented(row) && !isIndented(before)) {
      boolean alone = i + 1 >= rows.size() || !isIndented(rows.get(i + 1));
      return (alone || isEnded(before)) && !isItem(before);
    }
    boolean outdented = isIndented(before) && !isIndented(row);
    return outdented && i > 1 && isIndented(rows.get(i - 2)) && isEnded(before);
  }

  /** Whether the first word of a line would have had room on the line before. */
  private boolean endsShort(Row before, Row row) {
    char first = row.text().charAt(0);
    double room = right - before.right();
    double needed = row.words().get(0).box().width() + row.size() / 2;
    return room > needed + row.size() && !Character.isLowerCase(first) && isEnded(before);
  }

  private boolean isIndented(Row row) {
    return row.left() - left > INDENT * row.size();
  }

  private static boolean isInitial(Row row) {
    return row.text().length() == 1 && Character.isLetter(row.text().charAt(0));
  }

  private static boolean isBullet(Row row) {
    return row.text().length() > 2
        && BULLETS.indexOf(row.text().charAt(0)) >= 0
        && row.text().charAt(1) == ' ';
  }

  /** Whether a line begins with a bullet or the number of an entry. */
  private static boolean isItem(Row row) {
    String text = row.text();
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return isBullet(row)
        || i > 0 && i <= 3 && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isSameSize(Row one, Row other) {
    return Math.abs(one.size() - other.size()) <= SAME_SIZE * Math.max(one.size(), other.size());
  }

  /** Whether a line ends as a sentence does. */
  static boolean isEnded(Row row) {
    String text = row.text();
    int end = text.length();
    while (end > 0 && "\"'”’»)]0123456789 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || ".!?:…;".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The usual distance between the base lines of neighbours. */
  private static double leading(List<Row> rows) {
    double[] distances = new double[rows.size() - 1];
    for (int i = 1; i < rows.size(); i++) {
      distances[i - 1] = rows.get(i).base() - rows.get(i - 1).base();
    }
    double usual = distances.length == 0 ? 0 : percentile(distances, 0.5);
    double size = percentile(rows.stream().mapToDouble(Row::size).toArray(), 0.5);
    return Math.min(Math.max(usual, size), 2.2 * size);
  }

  private static double percentile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) ((values.length - 1) * share)];
  }
}
