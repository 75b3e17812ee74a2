package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Span;

/** Finds where one paragraph, heading, entry or row ends and the next begins. */
final class BlockReader {
  private final String text;
  private final List<LineFeatures> lines;
  private final PageLayout layout;

  BlockReader(String text, List<LineFeatures> lines, PageLayout layout) {
    this.text = text;
    this.lines = lines;
    this.layout = layout;
  }

  /** The blocks in order; every line is in one. */
  List<Block> read() {
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parts(i)) {
        blocks.add(block(blocks.size(), first, i - 1));
        first = i;
      }
    }
    return blocks;
  }

  private Block block(int index, int first, int last) {
    LineFeatures head = lines.get(first);
    Shape shape = head.shape();
    for (int i = first + 1; i <= last; i++) {
      shape = shape.plus(lines.get(i).shape());
    }
    LineFeatures tail = lines.get(last);
    return new Block(
        index,
        first,
        last,
        head.ink().start(),
        tail.ink().end(),
        shape,
        head.afterBlank(),
        head.bullet(),
        head.address() && first == last,
        tail.ends());
  }

  private boolean parts(int i) {
    LineFeatures next = lines.get(i);
    LineFeatures line = lines.get(i - 1);
    if (layout == PageLayout.FLOW || next.afterBlank() || next.bullet()) {
      return true;
    }
    return line.address() != next.address()
        || line.address()
        || isDropCap(line)
        || isDropCap(next)
        || beginsNote(next)
        || beginsNote(line) && isWholeNote(i)
        || isNumber(line)
        || isNumber(next)
        || indentParts(line, next)
        || endsShort(i);
  }

  /** A short note does not read on, whatever the next line begins with. */
  private boolean isWholeNote(int i) {
    LineFeatures line = lines.get(i - 1);
    char last = text.charAt(line.ink().end() - 1);
    int ahead = Math.max(lines.get(i).width(), i + 1 < lines.size() ? lines.get(i + 1).width() : 0);
    return last == ')' || line.width() * 10 < ahead * 8;
  }

  /** A page number stands by itself. */
  private boolean isNumber(LineFeatures line) {
    return layout == PageLayout.PAGED
        && line.shape().letters() == 0
        && line.shape().digits() > 0
        && line.shape().digits() <= 3
        && line.shape().signs() == 0;
  }

  /** A text browser sets paragraphs, headings and entries at columns of their own. */
  private boolean indentParts(LineFeatures line, LineFeatures next) {
    return layout == PageLayout.WRAPPED
        && next.indent() != line.indent()
        && !(line.bullet() && next.indent() > line.indent());
  }

  /** The first word of the next line would have fitted: somebody wanted the line to end here. */
  private boolean endsShort(int i) {
    LineFeatures line = lines.get(i - 1);
    LineFeatures next = lines.get(i);
    if (isLower(next) || endsOpen(line)) {
      return false;
    }
    int room = 1 + firstWord(next.ink());
    boolean more = i + 1 < lines.size() && !lines.get(i + 1).afterBlank();
    int ahead = Math.max(next.width(), more ? lines.get(i + 1).width() : 0);
    int behind = line.ends() && !line.afterBlank() && i > 1 ? lines.get(i - 2).width() : 0;
    return (line.width() + room) * 10 < Math.max(Math.max(ahead, behind), line.width()) * 9;
  }

  /** Whether the line cannot be the end of anything: a word or an enumeration goes on. */
  private boolean endsOpen(LineFeatures line) {
    char last = text.charAt(line.ink().end() - 1);
    return last == ',' || last == '-' || last == '\u00AD' || last == '&' || last == '–';
  }

  private boolean isLower(LineFeatures line) {
    return Letters.isLower(text.charAt(line.ink().start()));
  }

  private int firstWord(Span ink) {
    int i = ink.start();
    while (i < ink.end() && !Words.isBlank(text.charAt(i))) {
      i++;
    }
    return i - ink.start();
  }

  private boolean isDropCap(LineFeatures line) {
    return line.ink().length() == 1 && Character.isUpperCase(text.charAt(line.ink().start()));
  }

  private boolean beginsNote(LineFeatures line) {
    return SourceNotes.begins(text, line.ink().start(), line.ink().end());
  }
}
