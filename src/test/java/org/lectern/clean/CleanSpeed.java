package org.lectern.clean;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.document.Source;

/**
 * Prints how many MB of text a second are cleaned warm on one thread, in processor time; run by
 * hand, never by the build. Arguments: rounds, what file names must contain, folders.
 */
public final class CleanSpeed {
  private CleanSpeed() {}

  /** Cleans the .txt files of the folders, so many times. */
  public static void main(String[] args) throws Exception {
    List<Source> sources = new ArrayList<>();
    long characters = 0;
    for (int i = 2; i < args.length; i++) {
      try (Stream<Path> files = Files.list(Path.of(args[i]))) {
        for (Path file : files.filter(f -> isWanted(f, args[1])).sorted().toList()) {
          sources.add(Source.ofText(file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    for (Source source : sources) {
      characters += source.text().text().length();
    }
    Cleaner cleaner = new Cleaner(CleanOptions.standard());
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      long start = cpu();
      long passages = 0;
      for (Source source : sources) {
        passages += cleaner.clean(source).passages().size();
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.printf(
          "%d documents, %d passages, %.2f M characters, %.2f M/s%n",
          sources.size(), passages, characters / 1e6, characters / seconds / 1e6);
    }
  }

  private static boolean isWanted(Path file, String part) {
    return file.toString().endsWith(".txt") && file.toString().contains(part);
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
