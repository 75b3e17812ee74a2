package org.lectern.source.pdf;

/** A PDF cannot be read; the message is one clause that a reader understands. */
public final class PdfException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String clause;

  /** An exception with the cause as one clause, without a full stop. */
  public PdfException(String cause) {
    super(cause);
    this.clause = cause;
  }

  /** The cause as one clause. */
  public String clause() {
    return clause;
  }
}
