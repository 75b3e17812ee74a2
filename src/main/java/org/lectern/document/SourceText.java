package org.lectern.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text that all offsets of a document count in, with its lines. Line ends are LF; no control
 * character but tab and LF stands in it.
 */
public final class SourceText {
  private static final int STRIDE = 1024;

  private final String text;
  private final int[] lineStarts;
  private final int[] codePointsAtStride;

  /** The numbers of lines that do not stand in their order; empty where they do. */
  private final int[] numbers;

  /** Takes a text whose line ends are LF and whose controls were made visible. */
  public SourceText(String text) {
    this(text, new int[0]);
  }

  private SourceText(String text, int[] numbers) {
    this.text = text;
    this.numbers = numbers;
    this.lineStarts = lineStarts(text);
    this.codePointsAtStride = codePointsAtStride(text);
  }

  /**
   * A text whose lines were put into another order, or parted, and keep their numbers.
   *
   * @param numbers the number of each line
   * @throws IllegalArgumentException where there is not one number for each line
   */
  public static SourceText rearranged(String text, int[] numbers) {
    SourceText rearranged = new SourceText(text, numbers.clone());
    if (numbers.length != rearranged.lineCount()) {
      throw new IllegalArgumentException(numbers.length + " for " + rearranged.lineCount());
    }
    return rearranged;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The characters of a line, without its line end. */
  public String slice(Line line) {
    return slice(line.span());
  }

  /** How many lines there are; a line end at the end of the text begins no further line. */
  public int lineCount() {
    return lineStarts.length - 1;
  }

  /** The line at a place, counted from 1, which is its number if the lines stand in order. */
  public Line line(int number) {
    int start = lineStarts[number - 1];
    int next = lineStarts[number];
    int end = next > start && text.charAt(next - 1) == '\n' ? next - 1 : next;
    return new Line(numbers.length == 0 ? number : numbers[number - 1], new Span(start, end));
  }

  /** All lines in order. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(lineCount());
    for (int number = 1; number <= lineCount(); number++) {
      lines.add(line(number));
    }
    return lines;
  }

  /** The number of the line that holds an offset, counted from 1. */
  public int lineNumber(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lineCount(), offset);
    int place = found >= 0 ? found + 1 : Math.max(1, -found - 1);
    return numbers.length == 0 ? place : numbers[place - 1];
  }

  /** An offset counted in Unicode code points instead of UTF-16 units, as reports print it. */
  public int codePoints(int offset) {
    int stride = offset / STRIDE;
    return codePointsAtStride[stride] + text.codePointCount(stride * STRIDE, offset);
  }

  /** Counts before it takes the memory: a giant text may have as many lines as characters. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[count(text) + 1];
    int at = 0;
    for (int i = 0; i < starts.length - 1; i++) {
      starts[i] = at;
      at = next(text, at);
    }
    starts[starts.length - 1] = text.length();
    return starts;
  }

  private static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      count++;
    }
    return count;
  }

  /** Where the line after the one that begins here begins. */
  private static int next(String text, int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static int[] codePointsAtStride(String text) {
    int[] counts = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + text.codePointCount((i - 1) * STRIDE, i * STRIDE);
    }
    return counts;
  }
}
