package org.lectern.library;

/** A query that cannot be understood. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error that is told in one sentence without a full stop. */
  QueryException(String sentence) {
    super(sentence);
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
