package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses the arguments of a command, and words what is wrong with them. */
final class Parsing {
  private Parsing() {}

  /** The arguments as the command's model understands them. */
  static ParseResult parse(CommandLine line, List<String> arguments) {
    try {
      return line.parseArgs(arguments.toArray(new String[0]));
    } catch (UnmatchedArgumentException e) {
      throw unknown(line.getCommandSpec(), e.getUnmatched().get(0));
    } catch (MissingParameterException e) {
      throw new UsageException(missing(e.getMissing()));
    } catch (OverwrittenOptionException e) {
      throw new UsageException(name(e.getOverwritten()) + " is given more than once");
    } catch (ParameterException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static UsageException unknown(CommandSpec spec, String argument) {
    if (!argument.startsWith("-")) {
      return new UsageException("'" + argument + "' is one argument too many");
    }
    String name = argument.split("=", 2)[0];
    List<String> known = new ArrayList<>();
    spec.options().forEach(option -> known.addAll(List.of(option.names())));
    Optional<String> meant = Words.closest(name, known);
    return new UsageException(
        "there is no option " + name + meant.map(m -> "; did you mean " + m + "?").orElse(""));
  }

  private static String missing(List<ArgSpec> missing) {
    return missing.isEmpty()
        ? "a value is missing"
        : name(missing.get(0)) + " needs a value, " + missing.get(0).paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
