package org.lectern.source.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Counts what reading one file costs, and ends it where that is more than the limits allow. */
final class Budget {
  private static final int LOOK = 1 << 10;
  private static final int PATIENCE = 4;
  private static final int BYTES_A_PART = 256;
  private static final int BYTES_A_STEP = 32;
  private static final long SECOND = 1_000_000_000L;

  private final PdfLimits limits;
  private final long deadline;
  private long characters;
  private int drawn;
  private int parts;
  private int steps;

  Budget(PdfLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * SECOND;
  }

  /** Counts one small step of work. */
  void step() {
    if ((++steps & (LOOK - 1)) == 0 && System.nanoTime() - deadline > 0 && isUsedUp()) {
      throw exceeded("it takes longer than " + limits.seconds() + " seconds to read");
    }
  }

  /** Whether the time was spent here, and not by other programs on a busy machine. */
  private boolean isUsedUp() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long used = threads.getCurrentThreadCpuTime();
    long since = System.nanoTime() - deadline;
    long allowed = limits.seconds() * SECOND;
    return used < 0 || used > allowed || since > PATIENCE * allowed;
  }

  /** Counts characters of text. */
  void characters(int count) {
    characters += count;
    if (characters > limits.bytes()) {
      throw exceeded("its text is longer than " + limits.bytes() + " characters");
    }
  }

  /** Begins to count what one page costs. */
  void beginPage() {
    drawn = 0;
  }

  /** Counts one step of drawing a page. */
  void draw() {
    step();
    long most = limits.bytes() / BYTES_A_STEP;
    if (++drawn > most) {
      throw exceeded("a page of it is drawn in more than " + most + " steps");
    }
  }

  /** Counts a part that a page has drawn; parts may draw each other without end. */
  void part() {
    long most = limits.bytes() / BYTES_A_PART;
    if (++parts > most) {
      throw exceeded("its pages draw more than " + most + " parts");
    }
  }

  /** Counts the pages of the file. */
  void pages(int count) {
    if (count > limits.pages()) {
      throw exceeded("it has more than " + limits.pages() + " pages");
    }
  }

  /** Whether one stream may unfold to so many bytes. */
  boolean allows(long bytes) {
    return bytes <= limits.bytes();
  }

  /** The end of reading, with the option that sets the limit. */
  Exceeded exceeded(String cause) {
    return new Exceeded(cause + " (" + limits.option() + " sets the limit)");
  }
}
