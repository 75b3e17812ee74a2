package org.lectern.source.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, each reading of which is counted, so that no damage is searched for ever.
 */
final class TimedBytes extends RandomAccessReadBuffer {
  private final byte[] bytes;
  private final int length;
  private final Budget budget;
  private @Nullable TimedBytes views;

  TimedBytes(byte[] bytes, int length, Budget budget) {
    super(ByteBuffer.wrap(bytes, 0, length));
    this.bytes = bytes;
    this.length = length;
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
    TimedBytes shared = views == null ? new TimedBytes(bytes, this.length, budget) : views;
    views = shared;
    return new RandomAccessReadView(shared, start, length);
  }
}
