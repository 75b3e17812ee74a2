package org.lectern.date;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.clean.Article;

/**
 * Reads texts without being told their dates, and prints how much of what it finds is stated,
 * inferred and unknown, and which of the stated days differ from the gold's. Arguments: the folder
 * of texts, and a table of gold values (JSON Lines: document, start, end, value).
 */
public final class CertaintyReport {
  private static final Pattern CELL =
      Pattern.compile("\"(document|start|end|value)\": \"?([^\",}]*)\"?");

  private CertaintyReport() {}

  private record Gold(int start, int end, String value) {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, List<Gold>> gold = gold(Path.of(args[1]));
    Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
    int compared = 0;
    int wrong = 0;
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Article article = Cases.article("text", Files.readString(file));
        Published unknown = new PublishedFinder().find(article, Optional.empty());
        for (TimeExpression found : new DateFinder().find(article, unknown)) {
          counts.merge(found.certainty(), 1, Integer::sum);
          Optional<Gold> same = beside(found, article, gold.getOrDefault(key(name), List.of()));
          if (same.isPresent() && isStatedDay(found)) {
            compared++;
            if (!agrees(found.when().timex(), same.get().value())) {
              wrong++;
              out.println(
                  name
                      + ": "
                      + found.extract().text()
                      + " = "
                      + found.when().timex()
                      + ", gold "
                      + same.get().value());
            }
          }
        }
      }
    }
    out.println(counts + "; stated days and gold compared " + compared + ", differ " + wrong);
  }

  private static boolean isStatedDay(TimeExpression found) {
    return found.certainty() == Certainty.STATED && found.when().earliest().isPresent();
  }

  private static Optional<Gold> beside(TimeExpression found, Article article, List<Gold> gold) {
    int start = article.source().text().codePoints(found.extract().span().start());
    int end = article.source().text().codePoints(found.extract().span().end());
    return gold.stream().filter(g -> g.start() < end && g.end() > start).findFirst();
  }

  /** Notations differ: 1949-XX and 198X say the same as 1949 and 198. */
  private static boolean agrees(String ours, String theirs) {
    String plain = theirs.replaceAll("(-XX)+$", "").replaceAll("X+$", "").replaceAll("T.*", "");
    return plain.equals(ours.replaceAll("T.*", ""));
  }

  private static Map<String, List<Gold>> gold(Path table) throws IOException {
    Map<String, List<Gold>> gold = new HashMap<>();
    for (String line : Files.readAllLines(table)) {
      Map<String, String> cells = new HashMap<>();
      Matcher cell = CELL.matcher(line);
      while (cell.find()) {
        cells.put(cell.group(1), cell.group(2));
      }
      gold.computeIfAbsent(key(cells.get("document")), k -> new ArrayList<>())
          .add(
              new Gold(
                  Integer.parseInt(cells.get("start")),
                  Integer.parseInt(cells.get("end")),
                  cells.getOrDefault("value", "")));
    }
    return gold;
  }

  private static String key(String name) {
    return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
  }
}
