package org.lectern.source.pdf;

/** A limit was exceeded; unchecked, as it has to pass through the library's own handlers. */
final class Exceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says the limit as one clause. */
  Exceeded(String cause) {
    super(cause, null, false, false);
  }
}
