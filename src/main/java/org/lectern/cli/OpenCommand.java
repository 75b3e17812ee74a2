package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern PATH...}: the reader; where nobody sits at a terminal, the brief. */
final class OpenCommand implements Command {
  private final BriefCommand brief = new BriefCommand();

  @Override
  public void describe(CommandSpec spec) {
    brief.describe(spec);
  }

  @Override
  public int run(Invocation invocation) {
    refuseMistypedCommands();
    return brief.run(invocation);
  }

  /** A first word that names no file may be a command that somebody meant. */
  private void refuseMistypedCommands() {
    List<String> words = brief.parameters();
    if (words.isEmpty() || exists(words.get(0))) {
      return;
    }
    String word = words.get(0);
    if (CommandName.of(word).isPresent()) {
      throw new UsageException(
          "the command comes first: lectern " + word + ", then options and paths");
    }
    if (Words.closest(word, CommandName.words()).isPresent()) {
      throw new UsageException(CommandName.unknown("command or file", word));
    }
  }

  private static boolean exists(String name) {
    try {
      return name.equals("-") || Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern seeds", "lectern page.html", "curl -s URL | lectern -"};
  }
}
