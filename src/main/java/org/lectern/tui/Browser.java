package org.lectern.tui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens an address, by an argument vector and never by a shell. */
final class Browser {
  private final Map<String, String> environment;

  Browser(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Starts the browser; the address is http or https, whatever else is not opened. */
  boolean open(String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return false;
    }
    try {
      new ProcessBuilder(command(address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The first of BROWSER, whose {@code %s} is the address, else xdg-open. */
  List<String> command(String address) {
    String browsers = environment.getOrDefault("BROWSER", "").strip();
    String first = browsers.isEmpty() ? "xdg-open" : browsers.split(":", 2)[0];
    List<String> command = new ArrayList<>();
    boolean placed = false;
    for (String word : first.strip().split(" +")) {
      placed |= word.contains("%s");
      command.add(word.replace("%s", address));
    }
    if (!placed) {
      command.add(address);
    }
    return command;
  }
}
