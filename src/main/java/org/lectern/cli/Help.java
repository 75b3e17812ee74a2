package org.lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The help texts. */
final class Help {
  private static final int WIDTH = 80;

  private Help() {}

  /** All commands, as {@code lectern --help} prints them. */
  static String overview() {
    StringBuilder out = new StringBuilder("Lectern, a briefing reader for the terminal.\n\n");
    for (CommandName name : CommandName.values()) {
      String usage = name.usage();
      out.append("  ").append(usage).append(" ".repeat(Math.max(2, 32 - usage.length())));
      out.append(wrapped(name.purpose())).append('\n');
    }
    return out.append(
            """

            PATH is a file, or a folder that is searched for .txt, .text, .md, .html, .htm,
            .xhtml and .pdf; - is standard input. -- ends the options.
            lectern COMMAND --help tells what a command takes.

              lectern seeds                          read a folder in the terminal
              lectern brief seeds | mail -s Today me
              lectern dates --format jsonl page.html
              lectern search 'drone -truck actor:Iran date:2020-06..2021' seeds

            Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 some documents could not
            be read (each is named on standard error), 130 interrupted.
            """)
        .toString();
  }

  private static String wrapped(String purpose) {
    if (purpose.length() <= WIDTH - 34) {
      return purpose;
    }
    int at = purpose.lastIndexOf(' ', WIDTH - 34);
    return purpose.substring(0, at) + "\n" + " ".repeat(34) + purpose.substring(at + 1);
  }

  /** The help of one command. */
  static String of(CommandName name) {
    return of(name, new CommandLine(Program.spec(name, name.make())));
  }

  /** The help of one command whose model is there. */
  static String of(CommandName name, CommandLine line) {
    StringBuilder out =
        new StringBuilder("Usage: " + name.usage().replace("PATH", "[OPTION]... PATH"));
    out.append("\n\n").append(name.purpose()).append("\n\n");
    CommandLine.Help help =
        new CommandLine.Help(line.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
    out.append(help.parameterList()).append(help.optionList());
    String[] examples = name.make().examples();
    for (int i = 0; i < examples.length; i++) {
      out.append(i == 0 ? "\nExamples:\n  " : "  ").append(examples[i]).append('\n');
    }
    return out.toString();
  }

  /** The option that every command has. */
  static OptionSpec option() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }
}
