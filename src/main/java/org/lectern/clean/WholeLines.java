package org.lectern.clean;

import org.lectern.document.Line;
import org.lectern.document.SourceText;

/** The lines of a document that are not blank, all with the same verdict. */
final class WholeLines extends View<Judged> {
  private final SourceText source;
  private final Verdict verdict;
  private final int[] numbers;
  private final int size;

  WholeLines(SourceText source, Verdict verdict) {
    this.source = source;
    this.verdict = verdict;
    this.size = count(source);
    this.numbers = size == source.lineCount() ? new int[0] : numbers(source, size);
  }

  @Override
  public Judged get(int index) {
    return new Judged(source.line(numbers.length == 0 ? index + 1 : numbers[index]), verdict);
  }

  @Override
  public int size() {
    return size;
  }

  private static int count(SourceText source) {
    int count = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      count += isBlank(source, source.line(number)) ? 0 : 1;
    }
    return count;
  }

  private static int[] numbers(SourceText source, int size) {
    int[] numbers = new int[size];
    int at = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      if (!isBlank(source, source.line(number))) {
        numbers[at++] = number;
      }
    }
    return numbers;
  }

  private static boolean isBlank(SourceText source, Line line) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      if (!Words.isBlank(source.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
