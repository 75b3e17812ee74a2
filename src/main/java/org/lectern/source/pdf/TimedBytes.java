package org.lectern.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, each reading of which is counted, so that no damage is searched for ever. */
final class TimedBytes extends RandomAccessReadBuffer {
  private final byte[] bytes;
  private final Budget budget;
  private @Nullable TimedBytes views;

  TimedBytes(byte[] bytes, Budget budget) {
    super(bytes);
    this.bytes = bytes;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.step();
    return super.read();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    budget.step();
    return super.read(to, offset, length);
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    TimedBytes shared = views == null ? new TimedBytes(bytes, budget) : views;
    views = shared;
    return new RandomAccessReadView(shared, start, length);
  }
}
