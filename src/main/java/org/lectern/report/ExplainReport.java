package org.lectern.report;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Article;
import org.lectern.clean.Field;
import org.lectern.clean.Judged;
import org.lectern.clean.Role;
import org.lectern.clean.Verdict;

/** Every line that is not blank, with its verdict, the rule and the reason. */
public final class ExplainReport extends Listing<ExplainReport.Explained> {

  /**
   * A line of a document with its verdict.
   *
   * @param briefing the document
   * @param judged the line
   */
  public record Explained(Briefing briefing, Judged judged) {
    String text() {
      return briefing.source().text().slice(judged.line());
    }

    String verdict() {
      Verdict verdict = judged.verdict();
      if (verdict instanceof Verdict.Kept) {
        return "kept";
      }
      return verdict instanceof Verdict.Aside ? "aside" : "dropped";
    }

    Optional<String> role() {
      Verdict verdict = judged.verdict();
      if (verdict instanceof Verdict.Kept kept) {
        return Optional.of(kept.role()).map(Role::label);
      }
      return verdict instanceof Verdict.Aside aside
          ? Optional.of(aside.role()).map(Role::label)
          : Optional.empty();
    }
  }

  /** The lines of documents. */
  public static List<Explained> of(List<Briefing> briefings) {
    return briefings.stream()
        .flatMap(b -> b.article().judged().stream().map(line -> new Explained(b, line)))
        .toList();
  }

  @Override
  List<String> columns() {
    return List.of("document", "line", "verdict", "role", "rule", "why", "text");
  }

  @Override
  List<String> cells(Explained line) {
    return List.of(
        line.briefing().id(),
        Integer.toString(line.judged().line().number()),
        line.verdict(),
        line.role().orElse(""),
        line.judged().verdict().rule(),
        line.judged().verdict().why(),
        line.text());
  }

  @Override
  void json(Json json, Explained line) {
    json.put("document", line.briefing().id()).put("line", line.judged().line().number());
    Places.span(json, line.briefing().source().text(), line.judged().line().span());
    json.put("verdict", line.verdict())
        .put("role", line.role())
        .put("rule", line.judged().verdict().rule())
        .put("why", line.judged().verdict().why())
        .put("text", line.text());
  }

  /** Prints a reason once for the lines that follow each other and share it. */
  @Override
  void text(Page page, List<Explained> lines) {
    String document = "";
    String why = "";
    for (Explained line : lines) {
      if (!line.briefing().id().equals(document)) {
        page.line(Style.TITLE, (document.isEmpty() ? "" : "\n") + line.briefing().id());
        page.line(Style.FAINT, "date: " + PublishedText.full(line.briefing().published()));
        page.line(Style.FAINT, header(line.briefing().article()));
        document = line.briefing().id();
        why = "";
      }
      row(page, line);
      if (!line.judged().verdict().why().equals(why)) {
        why = line.judged().verdict().why();
        page.line(Style.FAINT, " ".repeat(15) + "because: " + why);
      }
    }
  }

  /** Where title, author and outlet are from: a line of the text, or a place in a page's head. */
  private static String header(Article article) {
    return "title from "
        + origin(article.title())
        + article.byline().map(b -> "; byline from " + origin(b)).orElse("")
        + article.outlet().map(o -> "; outlet from " + origin(o)).orElse("");
  }

  private static String origin(Field field) {
    String line = field.extract().map(e -> "line " + e.line()).orElse("");
    boolean text = field.from().equals("text");
    return text || line.isEmpty() ? (text ? line : field.from()) : field.from() + ", " + line;
  }

  private static void row(Page page, Explained line) {
    boolean dropped = line.judged().verdict() instanceof Verdict.Dropped;
    String number = Integer.toString(line.judged().line().number());
    String role = line.role().orElse(line.judged().verdict().rule());
    String head = " ".repeat(Math.max(0, 5 - number.length())) + number + "  ";
    page.text(head).text(dropped ? Style.CONFLICT : Style.FOUND, Columns.pad(line.verdict(), 8));
    String rest = Columns.pad(role, 14) + line.text().strip();
    page.line(dropped ? Style.FAINT : Style.PLAIN, Columns.cut(rest, page.width() - 15));
  }
}
