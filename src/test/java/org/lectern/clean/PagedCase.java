package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Source;

/**
 * A dump of printed pages as it stands in a file: a name after {@code ===}, lines as {@code verdict
 * | text}, and after {@code ---} the passages of the text that it makes, asides left out. A verdict
 * is the role of a line that is kept or set aside, or {@code -} and the rule that drops it; one
 * that is left out is that of the line above. Words after {@code <<} must stand in the reason.
 * {@code \f} is the form feed that ends a page.
 */
record PagedCase(String name, String text, List<Expected> expected, List<String> passages) {

  /** What must become of a line. */
  record Expected(int line, String verdict, String why) {}

  static List<PagedCase> read(String file) throws IOException {
    List<PagedCase> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/org/lectern/clean", file))) {
      if (line.startsWith("===") && !block.isEmpty()) {
        cases.add(of(block));
        block.clear();
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        block.add(line);
      }
    }
    cases.add(of(block));
    return cases;
  }

  private static PagedCase of(List<String> block) {
    int rule = block.contains("---") ? block.indexOf("---") : block.size();
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    String verdict = "";
    for (int i = 1; i < rule; i++) {
      String line = block.get(i);
      int bar = line.indexOf('|');
      String label = line.substring(0, bar).strip();
      verdict = label.isEmpty() ? verdict : label;
      int reason = line.indexOf(" << ");
      String why = reason < 0 ? "" : line.substring(reason + 4).strip();
      String content =
          line.substring(Math.min(line.length(), bar + 2), reason < 0 ? line.length() : reason);
      text.append(content.replace("\\f", "\f")).append('\n');
      if (!content.isBlank()) {
        expected.add(new Expected(i, verdict, why));
      }
    }
    List<String> passages = block.subList(Math.min(block.size(), rule + 1), block.size());
    return new PagedCase(
        block.get(0).substring(4), text.toString(), expected, List.copyOf(passages));
  }

  Article clean() {
    return new Cleaner(CleanOptions.standard()).clean(Source.ofText("case.txt", text));
  }

  /** Holds what is made of the dump against the case. */
  void holds() {
    Article article = clean();
    for (Expected line : expected) {
      Verdict verdict =
          article.judged().stream()
              .filter(j -> j.line().number() == line.line())
              .findFirst()
              .orElseThrow(() -> new AssertionError("no line " + line.line()))
              .verdict();
      assertEquals(line.verdict(), shown(verdict), "line " + line.line() + " " + verdict);
      assertTrue(verdict.why().contains(line.why()), "line " + line.line() + " " + verdict);
    }
    if (!passages.isEmpty()) {
      assertEquals(
          String.join("\n", passages),
          String.join("\n", article.body().stream().map(Passage::text).toList()));
    }
  }

  private static String shown(Verdict verdict) {
    if (verdict instanceof Verdict.Dropped) {
      return "-" + verdict.rule();
    }
    Role role =
        verdict instanceof Verdict.Kept kept ? kept.role() : ((Verdict.Aside) verdict).role();
    return role.label();
  }
}
