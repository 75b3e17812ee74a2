package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of verdicts that the lines of a document must have. */
record VerdictCase(String name, List<Range> ranges) {

  /** Lines from one number to another, and what must become of them. */
  record Range(int from, int to, String verdict, String rule, String why) {
    static Range parse(String line) {
      String[] parts = line.strip().split("\\s+", 4);
      String[] lines = parts[0].split("-");
      int from = Integer.parseInt(lines[0]);
      int to = Integer.parseInt(lines[lines.length - 1]);
      return new Range(from, to, parts[1], parts[2], parts.length > 3 ? parts[3].strip() : "");
    }
  }

  static VerdictCase read(String name) {
    Path path = Path.of("src/test/resources/org/lectern/clean", name + ".verdicts");
    try {
      List<Range> ranges =
          Files.readAllLines(path).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Range::parse)
              .toList();
      return new VerdictCase(name, ranges);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the verdicts of an article against the case, line by line. */
  void check(Article article) {
    int covered = 0;
    for (Judged judged : article.judged()) {
      int number = judged.line().number();
      List<Range> of = ranges.stream().filter(r -> r.from() <= number && number <= r.to()).toList();
      assertEquals(1, of.size(), name + ": line " + number + " must stand in one range");
      check(of.get(0), judged.verdict(), name + ": line " + number);
      covered++;
    }
    assertTrue(covered > 0, name + " has lines");
  }

  private static void check(Range range, Verdict verdict, String where) {
    assertEquals(range.verdict(), kind(verdict), where + " " + verdict);
    if (!range.rule().equals("any")) {
      assertEquals(range.rule(), ruleOrRole(verdict), where + " " + verdict);
    }
    assertTrue(verdict.why().contains(range.why()), where + " " + verdict);
  }

  private static String kind(Verdict verdict) {
    return verdict instanceof Verdict.Kept
        ? "kept"
        : verdict instanceof Verdict.Aside ? "aside" : "dropped";
  }

  private static String ruleOrRole(Verdict verdict) {
    if (verdict instanceof Verdict.Kept kept) {
      return kept.role().label();
    }
    return verdict instanceof Verdict.Aside aside ? aside.role().label() : verdict.rule();
  }
}
