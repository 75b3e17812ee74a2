package org.lectern.actor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/**
 * Prints how long loading takes and how fast warm reading is, in processor time; run by hand, never
 * by the build.
 */
public final class ActorSpeed {
  private ActorSpeed() {}

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Reads the .txt files of the folders named, ten times. */
  public static void main(String[] folders) throws Exception {
    cpu();
    long start = cpu();
    Words.get();
    Gazetteer.builtIn();
    System.out.println("load ms " + (cpu() - start) / 1_000_000);
    List<Article> articles = new ArrayList<>();
    long bytes = 0;
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), List.of());
    for (String folder : folders) {
      try (var files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
          String text = Files.readString(file);
          bytes += text.length();
          articles.add(new Cleaner(options).clean(Source.ofText(file.toString(), text)));
        }
      }
    }
    for (int round = 0; round < 10; round++) {
      start = cpu();
      int actors = 0;
      for (Article article : articles) {
        actors += new ActorFinder().find(article).size();
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.printf("%d actors %.2f MB/s%n", actors, bytes / seconds / 1e6);
    }
  }
}
