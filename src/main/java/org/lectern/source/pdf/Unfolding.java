package org.lectern.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds compressed streams that unfold to more than the limit before anything is made of them. Only
 * deflated streams are tried, as no other common method shrinks as much: a byte of them holds at
 * most 1,032 (zlib, technical details). Pictures are never unfolded, and not tried.
 */
final class Unfolding {
  private static final int MOST_A_BYTE = 1032;
  private static final int DICTIONARY = 400;
  private static final int HEADER = 2;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  private final byte[] bytes;
  private final int length;
  private final Budget budget;
  private final byte[] scratch = new byte[1 << 16];

  Unfolding(byte[] bytes, int length, Budget budget) {
    this.bytes = bytes;
    this.length = length;
    this.budget = budget;
  }

  /** Throws Exceeded where a stream unfolds to more than the budget allows. */
  void check() {
    int keyword = find(STREAM, 0);
    while (keyword < length) {
      int data = afterLineEnd(keyword + STREAM.length);
      int end = find(END, data);
      if (!budget.allows((long) (end - data) * MOST_A_BYTE) && !isPicture(keyword)) {
        unfold(data, end);
      }
      keyword = find(STREAM, end + END.length);
    }
  }

  /** Where a keyword stands next, or the length of the file. */
  private int find(byte[] word, int from) {
    for (int i = from; i < length - word.length; i++) {
      if (bytes[i] == word[0] && isAt(i, word)) {
        return i;
      }
    }
    return length;
  }

  private boolean isAt(int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private int afterLineEnd(int at) {
    int i = at;
    while (i < length && (bytes[i] == '\r' || bytes[i] == '\n' || bytes[i] == ' ')) {
      i++;
    }
    return i;
  }

  /** Whether the dictionary before a stream says that it is a picture. */
  private boolean isPicture(int keyword) {
    int from = Math.max(0, keyword - DICTIONARY);
    String dictionary = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
    int begin = Math.max(dictionary.lastIndexOf(" obj"), dictionary.lastIndexOf("endstream"));
    return dictionary.indexOf("/Image", Math.max(0, begin)) >= 0;
  }

  /** Unfolds a stream and forgets it; one that is not deflated ends at once. */
  private void unfold(int data, int end) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, Math.min(end, data + HEADER), Math.max(0, end - data - HEADER));
      int made = inflater.inflate(scratch);
      while (made > 0) {
        budget.step();
        if (!budget.allows(inflater.getBytesWritten())) {
          throw budget.exceeded("a part of it unfolds to more than is read");
        }
        made = inflater.inflate(scratch);
      }
    } catch (DataFormatException e) {
      return;
    } finally {
      inflater.end();
    }
  }
}
