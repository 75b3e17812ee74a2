package org.lectern.source;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.lectern.document.Visible;

/** Words for what keeps a file from being read. */
final class Causes {
  private Causes() {}

  /** The cause as one clause. */
  static String of(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission to read it is denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "the link leads back to itself";
    }
    return reason(e);
  }

  private static String reason(Exception e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (reason == null || reason.isBlank()) {
      return "it cannot be read";
    }
    return reason.startsWith("Too many levels")
        ? "the link leads back to itself"
        : "it cannot be read (" + Visible.line(reason) + ")";
  }
}
