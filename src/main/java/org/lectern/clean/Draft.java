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

  private char[] text = new char[256];
  private int[] offsets = new int[256];
  private int length;

  /**
   * Appends the characters of a span as a reader writes them: runs of blanks are one blank, and
   * characters that are seen as nothing are left out, ligatures are written out.
   */
  void append(SourceText source, Span span) {
    String from = source.text();
    int at = span.start();
    while (at < span.end()) {
      int end = plainEnd(from, at, span.end());
      if (end > at) {
        appendPlain(from, at, end);
      } else {
        appendSpecial(from.charAt(at), at);
        end = at + 1;
      }
      at = end;
    }
  }

  /** Where the characters that stand for themselves end: letters, marks, single blanks in them. */
  private static int plainEnd(String from, int start, int end) {
    int i = start;
    while (i < end) {
      char c = from.charAt(i);
      boolean blank = c == ' ' && i > start && from.charAt(i - 1) != ' ';
      if (!blank && (c <= ' ' || c >= 0x80)) {
        break;
      }
      i++;
    }
    return i;
  }

  private void appendPlain(String from, int start, int end) {
    reserve(length + end - start);
    from.getChars(start, end, text, length);
    for (int i = start; i < end; i++) {
      offsets[length++] = i;
    }
  }

  private void appendSpecial(char c, int at) {
    if (Letters.isGap(c)) {
      appendBlank(c == ' ' ? at : MADE);
    } else if (c >= '\uFB00' && c <= '\uFB06') {
      appendLigature(Letters.writtenOut(c), at);
    } else if (!Letters.isUnseen(c)) {
      append(c, at);
    }
  }

  /** Appends a character that stands for none of the source. */
  void append(char c) {
    append(c, MADE);
  }

  void append(char c, int offset) {
    reserve(length + 1);
    offsets[length] = offset;
    text[length++] = c;
  }

  private void reserve(int most) {
    if (most > text.length) {
      text = Arrays.copyOf(text, Math.max(most, 2 * text.length));
      offsets = Arrays.copyOf(offsets, text.length);
    }
  }

  private void appendLigature(String letters, int offset) {
    for (int i = 0; i < letters.length(); i++) {
      append(letters.charAt(i), offset);
    }
  }

  private void appendBlank(int offset) {
    if (length > 0 && text[length - 1] != ' ') {
      append(' ', offset);
    }
  }

  /** Takes the last character away. */
  void dropLast() {
    length--;
  }

  /** How many characters it has. */
  int length() {
    return length;
  }

  /** The characters. */
  String text() {
    return new String(text, 0, length);
  }

  /** What stands after the last blank. */
  String lastWord() {
    int start = length;
    while (start > 0 && !Letters.isBlank(text[start - 1])) {
      start--;
    }
    return new String(text, start, length - start);
  }

  /** Whether a character stands in it. */
  boolean has(char c) {
    for (int i = 0; i < length; i++) {
      if (text[i] == c) {
        return true;
      }
    }
    return false;
  }

  int offset(int at) {
    return offsets[at];
  }

  /** The runs of characters that stand in the source one after the other. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < length) {
      int end = runEnd(at, 0);
      if (end > at + 1 && offsets[at] != MADE) {
        pieces.add(new Piece(at, end - at, new Span(offsets[at], offsets[at] + 1)));
      } else if (offsets[at] != MADE) {
        end = runEnd(at, 1);
        end -= end < length && offsets[end] == offsets[end - 1] ? 1 : 0;
        pieces.add(new Piece(at, new Span(offsets[at], offsets[at] + end - at)));
      }
      at = end;
    }
    return pieces;
  }

  /** The end of the run in which each offset exceeds the one before it by a step. */
  private int runEnd(int at, int step) {
    int end = at + 1;
    while (end < length && offsets[end] == offsets[end - 1] + step) {
      end++;
    }
    return end;
  }
}
