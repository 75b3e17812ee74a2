package org.lectern.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** The columns of the terminal; 0 where it does not tell. */
  public static int columns() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      byte[] size = stty.getInputStream().readAllBytes();
      String[] words = new String(size, StandardCharsets.US_ASCII).strip().split(" ");
      return words.length == 2 ? Integer.parseInt(words[1]) : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
