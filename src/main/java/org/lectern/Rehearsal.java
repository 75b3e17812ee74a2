package org.lectern;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.cli.Invocation;
import org.lectern.cli.Program;

/**
 * Does once what readers do often, so that the build learns which classes a class archive should
 * hold. What it prints goes nowhere.
 */
public final class Rehearsal {
  private static final List<List<String>> CALLS =
      List.of(
          List.of("--help"),
          List.of("list"),
          List.of("show"),
          List.of("show", "--format", "jsonl"),
          List.of("summary"),
          List.of("brief"),
          List.of("actors"),
          List.of("statements"),
          List.of("dates"),
          List.of("timeline"),
          List.of("links"),
          List.of("search", "border"));

  private Rehearsal() {}

  /** Runs the commands on the folder that is named. */
  public static void main(String[] args) {
    Program.run(Lectern.invocation(new String[] {"--version"}));
    for (List<String> call : CALLS) {
      List<String> words = new ArrayList<>(call);
      words.addAll(List.of(args));
      Program.run(
          new Invocation(
              words,
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Map.of(),
              false,
              false,
              () -> 80));
    }
  }
}
