package org.lectern.source.pdf;

/** Counts what reading one file costs, and ends it where that is more than the limits allow. */
final class Budget {
  private static final int LOOK = 1 << 10;

  private final PdfLimits limits;
  private final long deadline;
  private long characters;
  private int steps;

  Budget(PdfLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  /** Counts one small step of work. */
  void step() {
    if ((++steps & (LOOK - 1)) == 0 && System.nanoTime() - deadline > 0) {
      throw exceeded("it takes longer than " + limits.seconds() + " seconds to read");
    }
  }

  /** Counts characters of text. */
  void characters(int count) {
    characters += count;
    if (characters > limits.bytes()) {
      throw exceeded("its text is longer than " + limits.bytes() + " characters");
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
