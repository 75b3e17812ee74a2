package org.lectern.cli;

/** The user asked for something that the program does not understand; nothing was done. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error that is told in one sentence without a full stop. */
  UsageException(String sentence) {
    super(sentence);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
