package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Line;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** Sees the features of the lines of a source text, each by itself. */
final class LineReader {
  private final SourceText source;
  private final String text;

  LineReader(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The lines that are not blank, in order. */
  List<LineFeatures> read() {
    List<LineFeatures> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (int number = 1; number <= source.lineCount(); number++) {
      Line line = source.line(number);
      Span ink = ink(line.span());
      if (ink.length() > 0) {
        lines.add(features(line, ink, afterBlank));
      }
      afterBlank = ink.length() == 0;
    }
    return lines;
  }

  private LineFeatures features(Line line, Span ink, boolean afterBlank) {
    int start = ink.start();
    int end = ink.end();
    return new LineFeatures(
        line,
        ink,
        afterBlank,
        Shape.of(text, start, end),
        Words.afterBullet(text, start, end) > start,
        Words.isAddress(text, start, end),
        Words.endsSentence(text, start, end));
  }

  private Span ink(Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Words.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Words.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
