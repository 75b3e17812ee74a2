package org.lectern.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Line;
import org.lectern.document.SourceText;

/**
 * One case of joining as it stands in a file: a name after {@code ===}, lines as {@code role |
 * text}, then after {@code ---} the passages that they make, in the same form. {@code drop} is the
 * role of a line that is dropped, a role left out is that of the line above, {@code \n} is a line
 * end in a passage, {@code {words}} are set off, {@code \s} is a soft hyphen, {@code \0} a
 * zero-width space and {@code \_} a blank that does not break.
 */
record JoinCase(String name, String text, List<Judged> judged, List<String> expected) {

  static List<JoinCase> read(String file) throws IOException {
    List<JoinCase> cases = new ArrayList<>();
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

  private static JoinCase of(List<String> block) {
    int rule = block.indexOf("---");
    List<String> lines = block.subList(1, rule);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(content(line)).append('\n'));
    SourceText source = new SourceText(text.toString());
    List<Judged> judged = new ArrayList<>();
    String role = "";
    for (int i = 0; i < lines.size(); i++) {
      role = role(lines.get(i)).isEmpty() ? role : role(lines.get(i));
      if (!source.slice(source.line(i + 1)).isBlank()) {
        judged.add(new Judged(source.line(i + 1), verdict(role)));
      }
    }
    List<String> expected =
        block.subList(rule + 1, block.size()).stream()
            .map(line -> role(line) + " | " + content(line))
            .toList();
    return new JoinCase(block.get(0).substring(4), text.toString(), judged, expected);
  }

  static Verdict verdict(String label) {
    if (label.equals("drop")) {
      return new Verdict.Dropped("case", "a case");
    }
    Role role = Role.valueOf(label.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    return role.isAside()
        ? new Verdict.Aside(role, "case", "a case")
        : new Verdict.Kept(role, "case", "a case");
  }

  /** Verdicts for a document from a file of {@code from-to role} or {@code from role} lines. */
  static List<Judged> judged(SourceText text, List<String> roles) {
    List<Judged> judged = new ArrayList<>();
    for (Line line : text.lines()) {
      if (!text.slice(line).isBlank()) {
        judged.add(new Judged(line, verdict(roleOf(line.number(), roles))));
      }
    }
    return judged;
  }

  private static String roleOf(int number, List<String> roles) {
    for (String entry : roles) {
      String[] parts = entry.strip().split("[ -]", -1);
      if (entry.isBlank() || !Character.isDigit(entry.charAt(0))) {
        continue;
      }
      boolean range =
          entry.indexOf('-') > 0 && Character.isDigit(entry.charAt(entry.indexOf('-') + 1));
      int from = Integer.parseInt(parts[0]);
      int to = range ? Integer.parseInt(parts[1]) : from;
      if (from <= number && number <= to) {
        return entry.substring(entry.indexOf(' ') + 1).strip();
      }
    }
    return "paragraph";
  }

  /** A passage as the cases write it. */
  static String shown(Passage passage) {
    StringBuilder shown = new StringBuilder(passage.text());
    for (int i = passage.emphasis().size() - 1; i >= 0; i--) {
      shown.insert(passage.emphasis().get(i).end(), '}');
      shown.insert(passage.emphasis().get(i).start(), '{');
    }
    return passage.role().label() + " | " + shown.toString().replace("\n", "\\n");
  }

  private static String role(String line) {
    return line.substring(0, line.indexOf('|')).strip();
  }

  private static String content(String line) {
    String content = line.substring(line.indexOf('|') + 1);
    return (content.startsWith(" ") ? content.substring(1) : content)
        .replace("\\s", "\u00AD")
        .replace("\\0", "\u200B")
        .replace("\\_", "\u00A0");
  }
}
