package org.lectern.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lectern.report.Page;

/** Turns what was thrown into one sentence on standard error and an exit code. */
final class Failures {
  /** The option that shows where in the code it happened. */
  static final String DEBUG = "--debug";

  /** The code of sysexits.h for a fault of the program itself. */
  private static final int SOFTWARE = 70;

  private final Invocation invocation;

  Failures(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Tells what failed and gives the exit code. */
  int tell(Throwable failure) {
    try {
      Page errors = new Page(invocation.err(), Looks.ofErrors(invocation));
      int code = tell(errors, failure);
      if (invocation.arguments().contains(DEBUG)) {
        trace(errors, failure);
      }
      errors.flush();
      return code;
    } catch (UncheckedIOException e) {
      return ExitCode.UNREAD;
    }
  }

  private static int tell(Page errors, Throwable failure) {
    if (failure instanceof UsageException usage) {
      errors.line("lectern: " + usage.sentence());
      return ExitCode.USAGE;
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      return output(errors, String.valueOf(failure.getMessage()));
    }
    if (failure instanceof OutOfMemoryError) {
      errors.line("lectern: there is not enough memory for these documents");
      return ExitCode.UNREAD;
    }
    errors.line("lectern: a fault in the program stopped it; " + DEBUG + " shows where");
    return SOFTWARE;
  }

  /** A closed pipe is the reader's good right; anything else has lost output. */
  private static int output(Page errors, String message) {
    String cause = message.replaceFirst("^java\\.io\\.\\w+: ", "");
    if (cause.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitCode.DONE;
    }
    errors.line("lectern: standard output cannot be written: " + cause);
    return ExitCode.UNREAD;
  }

  private static void trace(Page errors, Throwable failure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    failure.printStackTrace(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    errors.text(bytes.toString(StandardCharsets.UTF_8));
  }
}
