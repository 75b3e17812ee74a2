package org.lectern.cli;

/** The exit codes of the contract. */
final class ExitCode {
  static final int DONE = 0;
  static final int NOTHING_FOUND = 1;
  static final int USAGE = 2;
  static final int UNREAD = 3;

  private ExitCode() {}
}
