package org.lectern.terminal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether the program was started where somebody can read and press keys. Changes nothing. */
final class Surroundings {
  /** The terminal that the program belongs to, also where its input or output is a file. */
  static final File DEVICE = new File("/dev/tty");

  private Surroundings() {}

  static boolean allow(Map<String, String> environment) {
    return Traits.isFullScreen(environment) && isTerminal(Path.of("/proc/self/fd/1")) && hasKeys();
  }

  private static boolean hasKeys() {
    try (FileInputStream keys = new FileInputStream(DEVICE)) {
      return keys.getFD().valid();
    } catch (IOException e) {
      return false;
    }
  }

  /** Linux names the device behind a descriptor; elsewhere a process must look. */
  private static boolean isTerminal(Path output) {
    try {
      String device = Files.readSymbolicLink(output).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return isTerminalByTest();
    }
  }

  private static boolean isTerminalByTest() {
    try {
      return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
