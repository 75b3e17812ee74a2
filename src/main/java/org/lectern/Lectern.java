package org.lectern;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;
import org.lectern.cli.Invocation;
import org.lectern.cli.Program;
import org.lectern.cli.Terminals;

/** The program. */
public final class Lectern {
  private static final int BUFFER = 1 << 16;

  private Lectern() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Program.run(invocation(args)));
  }

  /** The call as the process got it; System.out would hide a full disk. */
  static Invocation invocation(String[] args) {
    return new Invocation(
        List.of(args),
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        Terminals.is(1),
        Terminals.is(2),
        Terminals::columns);
  }
}
