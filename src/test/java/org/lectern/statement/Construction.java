package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.actor.ActorFinder;
import org.lectern.clean.Article;
import org.lectern.document.Extract;

/**
 * A text and the statements that it holds, as a case file lists them.
 *
 * @param text the text; " // " begins a paragraph
 * @param rows speaker, cue, claim and, where it is told, kind or relay of each statement
 */
record Construction(String text, List<List<String>> rows) {

  /** One text a line. */
  static List<Construction> read(String file) {
    List<Construction> all = new ArrayList<>();
    for (String line : Table.lines(file).toList()) {
      if (line.startsWith(" ")) {
        all.get(all.size() - 1).rows.add(row(line));
      } else {
        all.add(new Construction(line, new ArrayList<>()));
      }
    }
    return all;
  }

  /** Texts of several paragraphs, each begun by a line with "===". */
  static List<Construction> stories(String file) {
    List<Construction> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    for (String line : Table.lines(file).toList()) {
      if (line.startsWith("===")) {
        add(all, text, rows);
        text = new StringBuilder();
        rows = new ArrayList<>();
      } else if (line.startsWith("  ")) {
        rows.add(row(line));
      } else {
        text.append(text.isEmpty() ? "" : " // ").append(line);
      }
    }
    add(all, text, rows);
    return all;
  }

  private static void add(List<Construction> all, CharSequence text, List<List<String>> rows) {
    if (text.length() > 0) {
      all.add(new Construction(text.toString(), rows));
    }
  }

  private static List<String> row(String line) {
    return List.of(line.strip().split(" +\\| +"));
  }

  /** What is expected and not found, and what is found and not expected. */
  List<String> differences() {
    Article article = Marked.article(text.replace(" // ", "\n\n"));
    List<Statement> found =
        new ArrayList<>(new StatementFinder().find(article, new ActorFinder().find(article)));
    List<String> differences = new ArrayList<>();
    for (List<String> row : rows) {
      if (!found.removeIf(s -> isAs(row, s))) {
        differences.add("missing: " + String.join(" | ", row));
      }
    }
    found.forEach(s -> differences.add("found: " + write(s)));
    return differences;
  }

  private static boolean isAs(List<String> row, Statement statement) {
    boolean more = row.size() < 4 || isMore(row.get(3), statement);
    return isSpeaker(row.get(0), statement)
        && statement.cue().equals(row.get(1))
        && isClaim(row.get(2), bare(statement.claimText()))
        && more;
  }

  private static boolean isMore(String told, Statement statement) {
    return told.startsWith("via ")
        ? statement.relayed().orElse("").equals(told.substring(4))
        : statement.kind().label().equals(told);
  }

  private static boolean isSpeaker(String told, Statement statement) {
    int equal = told.indexOf(" = ");
    String printed = statement.speakerText().map(Extract::text).orElse("-");
    String name = statement.speakerName().orElse("-");
    return equal < 0
        ? bareName(printed).equals(told)
        : bareName(printed).equals(told.substring(0, equal))
            && name.equals(told.substring(equal + 3));
  }

  private static boolean isClaim(String told, String claim) {
    int gap = told.indexOf(" ... ");
    return gap < 0
        ? bare(told).equals(claim)
        : claim.startsWith(bare(told.substring(0, gap)))
            && claim.endsWith(bare(told.substring(gap + 5)));
  }

  private static String bareName(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    int article = lower.startsWith("the ") ? 4 : lower.startsWith("a ") ? 2 : 0;
    return printed.substring(article);
  }

  private static String bare(String claim) {
    String text = claim.replaceAll("[\"“”«»]", "").replaceAll("(^|\\s)['‘]|['’](?=\\W|$)", "$1");
    return text.strip().replaceAll("[.,]$", "");
  }

  private static String write(Statement statement) {
    return statement.speakerText().map(Extract::text).orElse("-")
        + statement.speaker().map(a -> " = " + a.name()).orElse("")
        + " | "
        + statement.cue()
        + " | "
        + statement.claimText()
        + " | "
        + statement.kind().label()
        + statement.relayed().map(r -> " via " + r).orElse("");
  }

  @Override
  public String toString() {
    return text;
  }
}
