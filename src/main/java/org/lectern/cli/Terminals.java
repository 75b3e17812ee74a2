package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.terminal.Stty;

/** Asks the system which of the process's streams are terminals, and how wide the terminal is. */
public final class Terminals {
  private Terminals() {}

  /** Whether a file descriptor is a terminal. */
  public static boolean is(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.startsWith("/dev/console");
    } catch (IOException | IllegalArgumentException e) {
      return !Files.exists(Path.of("/proc/self/fd")) && isByTest(descriptor);
    }
  }

  /** Where there is no /proc, the shell's own test is asked, which is slower. */
  private static boolean isByTest(int descriptor) {
    try {
      return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The columns of the terminal; 0 where there is none. */
  public static int columns() {
    try {
      return Stty.size().columns();
    } catch (IOException e) {
      return 0;
    }
  }
}
