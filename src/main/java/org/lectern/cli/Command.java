package org.lectern.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command with its options, made for one run. */
interface Command {

  /** Adds the options and parameters it takes. */
  void describe(CommandSpec spec);

  /** Does what it is for, and gives the exit code. */
  int run(Invocation invocation);

  /** Calls that show what it is good for, one a line. */
  default String[] examples() {
    return new String[0];
  }
}
