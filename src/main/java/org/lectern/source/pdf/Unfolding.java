package org.lectern.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Finds compressed streams that unfold to more than the limit before anything is made of them. A
 * deflated byte holds at most 1,032 (zlib, technical details); so short streams need no trial.
 * Pictures are never unfolded, and not tried.
 */
final class Unfolding {
  private static final int MOST_A_BYTE = 1032;
  private static final int DICTIONARY = 400;
  private static final int HEADER = 2;

  /** What was packed twice may unfold again by so much. */
  private static final int TWICE = 64;

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
      if (!budget.allows((long) (end - data) * MOST_A_BYTE * TWICE)) {
        check(dictionary(keyword), data, end);
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

  /** The end of the dictionary before a stream, which says what the stream is. */
  private String dictionary(int keyword) {
    int from = Math.max(0, keyword - DICTIONARY);
    String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
    int begin = Math.max(before.lastIndexOf(" obj"), before.lastIndexOf("endstream"));
    return before.substring(Math.max(0, begin));
  }

  private void check(String dictionary, int data, int end) {
    boolean runs = dictionary.contains("/RunLength") || dictionary.contains("/RL");
    boolean lzw = dictionary.contains("/LZW");
    boolean deflated = dictionary.contains("/Fl");
    boolean twice = deflated && (runs || lzw);
    if (dictionary.contains("/Image")
        || !twice && budget.allows((long) (end - data) * MOST_A_BYTE)) {
      return;
    }
    if (deflated || !runs && !lzw) {
      unfold(data, end, twice ? TWICE : 1);
    } else {
      unfold(lzw ? COSName.LZW_DECODE : COSName.RUN_LENGTH_DECODE, data, end);
    }
  }

  /** Unfolds a deflated stream and forgets it; one that is not deflated ends at once. */
  private void unfold(int data, int end, int times) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, Math.min(end, data + HEADER), Math.max(0, end - data - HEADER));
      int made = inflater.inflate(scratch);
      while (made > 0) {
        count(inflater.getBytesWritten() * times);
        made = inflater.inflate(scratch);
      }
    } catch (DataFormatException e) {
      return;
    } finally {
      inflater.end();
    }
  }

  /** Unfolds a stream of an older method and forgets it. */
  private void unfold(COSName method, int data, int end) {
    try (InputStream in = new ByteArrayInputStream(bytes, data, end - data)) {
      FilterFactory.INSTANCE.getFilter(method).decode(in, new Counter(), new COSDictionary(), 0);
    } catch (IOException e) {
      return;
    }
  }

  private void count(long made) {
    budget.step();
    if (!budget.allows(made)) {
      throw budget.exceeded("a part of it unfolds to more than is read");
    }
  }

  /** Counts what is written to it. */
  private final class Counter extends OutputStream {
    private long made;

    @Override
    public void write(int b) {
      count(++made);
    }

    @Override
    public void write(byte[] from, int offset, int size) {
      made += size;
      count(made);
    }
  }
}
