package org.lectern.date;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;

/**
 * Prints what the first text costs in a cold program, and how fast warm reading is, in processor
 * time of one thread; run by hand, never by the build.
 */
public final class DateSpeed {
  private static final int ROUNDS = 40;

  private DateSpeed() {}

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Reads the .txt files of the folders named. */
  public static void main(String[] folders) throws Exception {
    Article small = Cases.article("small", "Baku opens a bridge\nOn 12 March 2012 it was opened.");
    cpu();
    long start = cpu();
    dates(small);
    System.out.println("the first text, ms: " + (cpu() - start) / 1_000_000);
    List<Article> articles = new ArrayList<>();
    long bytes = 0;
    for (String folder : folders) {
      try (var files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          bytes += Files.size(file);
          articles.add(Cases.article(file.toString(), Files.readString(file)));
        }
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      start = cpu();
      int found = 0;
      for (Article article : articles) {
        found += dates(article);
      }
      double both = bytes / ((cpu() - start) / 1e3);
      start = cpu();
      for (Article article : articles) {
        found -= new DateFinder().find(article, Published.UNKNOWN).size();
      }
      double alone = bytes / ((cpu() - start) / 1e3);
      System.out.printf(
          "MB/s: own date and times %.1f, times alone %.1f (%d)%n", both, alone, found);
    }
  }

  private static int dates(Article article) {
    Published published = new PublishedFinder().find(article, Optional.empty());
    return new DateFinder().find(article, published).size();
  }
}
