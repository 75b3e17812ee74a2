package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.LineHint;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

/** Writes the parts of pages as lines, parted by blank lines. */
final class PaperLines {
  private final StringBuilder text = new StringBuilder();
  private final List<LineHint> hints = new ArrayList<>();
  private boolean titled;

  /** Writes the parts of one page. */
  void add(List<Part> parts, int page, double body) {
    double largest = titled ? Double.MAX_VALUE : largest(parts);
    for (Part part : parts) {
      boolean title = part.tag().equals("h1") && part.first().size() >= largest - 0.1;
      boolean heading = part.tag().equals("h1") && !title;
      add(heading ? part.as("h2") : part, page, body);
    }
    titled |= !parts.isEmpty();
  }

  private static double largest(List<Part> parts) {
    double largest = 0;
    for (Part part : parts) {
      largest = part.tag().equals("h1") ? Math.max(largest, part.first().size()) : largest;
    }
    return largest;
  }

  private void add(Part part, int page, double body) {
    if (!part.goesOn() && !text.isEmpty()) {
      text.append('\n');
      hints.add(LineHint.NONE);
    }
    for (Row row : part.rows()) {
      String line = Visible.line(row.text()).strip();
      if (!line.isEmpty()) {
        text.append(line).append('\n');
        hints.add(part.hint(row, body, page));
      }
    }
  }

  /** The lines as a text. */
  SourceText text() {
    return new SourceText(text.toString());
  }

  /** What is known of each line. */
  List<LineHint> hints() {
    return hints;
  }
}
