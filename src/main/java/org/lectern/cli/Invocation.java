package org.lectern.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * One call of the program with all that it takes from its surroundings, so that a test can make
 * one.
 *
 * @param arguments as the shell gave them
 * @param in standard input
 * @param out standard output; buffered, flushed by the program
 * @param err standard error
 * @param environment the environment variables
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param columns asks the terminal how wide it is; 0 where that is not known
 */
public record Invocation(
    List<String> arguments,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean outTerminal,
    boolean errTerminal,
    IntSupplier columns) {

  /** Copies its list. */
  public Invocation {
    arguments = List.copyOf(arguments);
  }

  /** The value of an environment variable, where it is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}
