package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.document.Visible;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.terminal.Tty;
import org.lectern.tui.Reader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern PATH...}: the reader; where nobody sits at a terminal, the brief. */
final class OpenCommand implements Command {
  private final BriefCommand brief = new BriefCommand(List.of("."));

  @Override
  public void describe(CommandSpec spec) {
    brief.describe(spec);
  }

  @Override
  public int run(Invocation invocation) {
    refuseMistypedCommands();
    if (!invocation.outTerminal() || brief.asksForFormat() || !Tty.usable()) {
      return brief.run(invocation);
    }
    List<String> names = brief.names(invocation);
    Supplier<Library> documents = brief.documents(invocation, names);
    DeskFile desk = DeskFile.of(invocation.environment());
    try {
      return new Reader(desk, invocation.environment()).run(documents, title(names, invocation));
    } catch (IOException e) {
      throw new UsageException("the terminal cannot be used: " + e.getMessage());
    }
  }

  /** What the reader calls the collection: its paths, the home folder as a tilde. */
  private static String title(List<String> names, Invocation invocation) {
    String given = names.isEmpty() ? "" : names.get(0);
    String first = given.equals(".") ? Path.of("").toAbsolutePath().toString() : given;
    String home = invocation.variable("HOME").orElse("\n");
    String shown = first.startsWith(home + "/") ? "~" + first.substring(home.length()) : first;
    return Visible.line(names.size() < 2 ? shown : shown + " and " + (names.size() - 1) + " more");
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
