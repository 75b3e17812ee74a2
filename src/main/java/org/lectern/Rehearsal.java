package org.lectern;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.briefing.Reading;
import org.lectern.cli.Invocation;
import org.lectern.cli.Program;
import org.lectern.library.DeskFile;
import org.lectern.library.LibraryReader;
import org.lectern.source.SourceOptions;
import org.lectern.tui.DryRun;

/**
 * Does once what readers do often, so that the build learns which classes a class archive should
 * hold. What it prints goes nowhere.
 */
public final class Rehearsal {
  private static final List<List<String>> CALLS =
      List.of(
          List.of("--help"),
          List.of(),
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

  /** Runs the commands on the first folder, and reads the documents of other formats in others. */
  public static void main(String[] args) {
    Program.run(Lectern.invocation(new String[] {"--version"}));
    List<String> folders = List.of(args);
    for (List<String> call : CALLS) {
      run(call, folders.subList(0, 1));
    }
    run(List.of("show"), folders);
    read(folders.subList(0, 1));
  }

  private static void run(List<String> call, List<String> paths) {
    List<String> words = new ArrayList<>(call);
    words.addAll(paths);
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

  private static void read(List<String> paths) {
    LibraryReader reader = new LibraryReader(SourceOptions.standard(), Reading.standard());
    try {
      new DryRun()
          .read(reader.read(paths, InputStream.nullInputStream()), DeskFile.of(System.getenv()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
