package org.lectern.source.pdf;

/** A limit was exceeded; unchecked, as it has to pass through the library's own handlers. */
final class Exceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String clause;

  /** Says the limit as one clause. */
  Exceeded(String cause) {
    super(cause, null, false, false);
    this.clause = cause;
  }

  /** The limit as one clause. */
  String clause() {
    return clause;
  }
}
