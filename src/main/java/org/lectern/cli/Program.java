package org.lectern.cli;

import java.util.List;
import org.lectern.report.Look;
import org.lectern.report.Page;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command line: finds the command that is meant, and runs it. Only its model is built. */
public final class Program {
  private Program() {}

  /** Runs one call and gives its exit code; nothing is thrown. */
  public static int run(Invocation invocation) {
    Failures failures = new Failures(invocation);
    try {
      int code = start(invocation);
      invocation.out().flush();
      return code;
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      return failures.tell(e);
    }
  }

  private static int start(Invocation invocation) {
    List<String> arguments = invocation.arguments();
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    switch (first) {
      case "--version", "-V" -> page(invocation).line("lectern " + Version.NUMBER);
      case "--help", "-h" -> page(invocation).text(Help.overview());
      case "help" -> page(invocation).text(help(arguments));
      default -> {
        return CommandName.of(first)
            .map(name -> run(name, arguments.subList(1, arguments.size()), invocation))
            .orElseGet(() -> run(CommandName.OPEN, arguments, invocation));
      }
    }
    return ExitCode.DONE;
  }

  private static String help(List<String> arguments) {
    return arguments.size() < 2 ? Help.overview() : Help.of(CommandName.meant(arguments.get(1)));
  }

  private static int run(CommandName name, List<String> arguments, Invocation invocation) {
    Command command = name.make();
    CommandSpec spec = spec(name, command);
    CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
    ParseResult parsed = Parsing.parse(line, arguments);
    if (parsed.isUsageHelpRequested()) {
      page(invocation).text(Help.of(name, line));
      return ExitCode.DONE;
    }
    return command.run(invocation);
  }

  /** The model of one command. */
  static CommandSpec spec(CommandName name, Command command) {
    CommandSpec spec = CommandSpec.create().name(name.line());
    spec.interpolateVariables(false);
    command.describe(spec);
    spec.addOption(Help.option());
    spec.addOption(
        Options.flag("Where the program fails, show where in its code.", Failures.DEBUG));
    return spec;
  }

  private static Page page(Invocation invocation) {
    Look look = Looks.of(invocation, java.util.Optional.of("0"), java.util.Optional.of("never"));
    return new Page(invocation.out(), look);
  }
}
