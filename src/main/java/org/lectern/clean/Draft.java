package org.lectern.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** A passage in the making: its characters, and for each the offset in the source it is from. */
final class Draft {
  /** The offset of a character that no single character of the source stands for. */
  static final int MADE = -1;

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[256];

  /**
   * Appends the characters of a span as a reader writes them: runs of blanks are one blank, and
   * characters that are seen as nothing are left out.
   */
  void append(SourceText source, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.text().charAt(i);
      if (Letters.isGap(c)) {
        appendBlank(c == ' ' ? i : MADE);
      } else if (!Letters.isUnseen(c)) {
        append(c, i);
      }
    }
  }

  /** Appends a character that stands for none of the source. */
  void append(char c) {
    append(c, MADE);
  }

  void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  private void appendBlank(int offset) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      append(' ', offset);
    }
  }

  /** Takes the last character away. */
  void dropLast() {
    text.setLength(text.length() - 1);
  }

  CharSequence text() {
    return text;
  }

  int offset(int at) {
    return offsets[at];
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** The runs of characters that stand in the source one after the other. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      while (end < text.length() && offsets[end] == offsets[at] + (end - at)) {
        end++;
      }
      if (offsets[at] == MADE) {
        at++;
      } else {
        pieces.add(new Piece(at, new Span(offsets[at], offsets[at] + end - at)));
        at = end;
      }
    }
    return pieces;
  }
}
