package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Span;

/** Finds where one paragraph, heading, entry or row ends and the next begins. */
final class BlockReader {
  private static final int LONGEST_HEADING = 10;

  private final String text;
  private final List<LineFeatures> lines;
  private final PageLayout layout;
  private final Galley galley;

  BlockReader(String text, List<LineFeatures> lines, PageLayout layout, Galley galley) {
    this.text = text;
    this.lines = lines;
    this.layout = layout;
    this.galley = galley;
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
        galley.beginsItem(first),
        head.address() && first == last,
        galley.ends(last));
  }

  private boolean parts(int i) {
    LineFeatures next = lines.get(i);
    LineFeatures line = lines.get(i - 1);
    if (galley.part(i).isPresent() || galley.part(i - 1).isPresent()) {
      return !galley.isSamePart(i - 1, i);
    }
    if (layout == PageLayout.FLOW || next.afterBlank() || galley.beginsItem(i)) {
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
        || layout == PageLayout.PAGED && (isHeadingInCapitals(i) || isHeadingBetween(i))
        || isLoneBullet(line)
        || isLoneBullet(next)
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

  /** After a sentence, a line that ends without a stop though the next word had room on it. */
  private boolean isHeadingBetween(int i) {
    return galley.ends(i - 1)
        && !galley.ends(i)
        && i + 1 < lines.size()
        && lines.get(i).shape().words() <= LONGEST_HEADING
        && !isLower(lines.get(i))
        && !isLower(lines.get(i + 1))
        && !endsOpen(lines.get(i))
        && !galley.isFull(i, i + 1);
  }

  private boolean isHeadingInCapitals(int i) {
    return galley.isCapitals(i) && !galley.isCapitals(i - 1) && !endsOpen(lines.get(i - 1));
  }

  private boolean isLoneBullet(LineFeatures line) {
    return line.ink().length() == 1
        && ListMarks.isLoneBullet(text.substring(line.ink().start(), line.ink().end()));
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
    int behind = galley.ends(i - 1) && !line.afterBlank() && i > 1 ? lines.get(i - 2).width() : 0;
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
