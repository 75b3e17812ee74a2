package org.lectern.report;

import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Article;
import org.lectern.clean.Field;
import org.lectern.clean.Passage;
import org.lectern.clean.Piece;
import org.lectern.clean.Reference;
import org.lectern.clean.Role;
import org.lectern.document.SourceText;

/** The cleaned text of documents. */
public final class ShowReport {
  private final Page page;

  /** A report on a page. */
  public ShowReport(Page page) {
    this.page = page;
  }

  /** Prints one document after the other. */
  public void print(Format format, List<Briefing> briefings) {
    String separator = "";
    for (Briefing briefing : briefings) {
      if (format == Format.JSONL) {
        page.line(json(briefing));
      } else {
        page.text(separator);
        separator = format == Format.MARKDOWN ? "\n---\n\n" : "\n\n";
        document(format, briefing);
      }
    }
  }

  private void document(Format format, Briefing briefing) {
    Article article = briefing.article();
    boolean markdown = format == Format.MARKDOWN;
    Prose.print(page, Style.TITLE, markdown ? "# " : "", "", article.title().value());
    page.text(markdown ? "\n" : "");
    Prose.print(page, Style.FAINT, "", "", header(briefing));
    for (Passage passage : article.body()) {
      page.end();
      passage(format, passage);
    }
  }

  /** Author, outlet, date with the lines that tell it, name, and what else to know, in one line. */
  static String header(Briefing briefing) {
    Article article = briefing.article();
    String by = article.byline().map(Field::value).map(b -> b + " | ").orElse("");
    String outlet = article.outlet().map(Field::value).map(o -> o + " | ").orElse("");
    return by
        + outlet
        + PublishedText.cited(briefing.published())
        + " | "
        + briefing.id()
        + guess(briefing.source().charset())
        + article.note().map(note -> " | " + note).orElse("");
  }

  /** A charset that was guessed is said, as letters may be wrong. */
  private static String guess(String charset) {
    return charset.endsWith("(a guess)") ? " | read as " + charset : "";
  }

  private void passage(Format format, Passage passage) {
    boolean markdown = format == Format.MARKDOWN;
    String lead = markdown ? Markdown.lead(passage.role()) : "";
    if (markdown) {
      Prose.print(page, lead, lead.equals("> ") ? lead : "", Markdown.text(passage));
    } else if (passage.role() == Role.HEADING) {
      Prose.print(page, Style.TITLE, "", "", passage.text());
    } else {
      String margin = passage.role() == Role.QUOTATION ? "    " : "";
      Prose.print(page, margin, margin, passage.text());
    }
  }

  private static String json(Briefing briefing) {
    Article article = briefing.article();
    Json json = Json.fact().put("document", briefing.id());
    ListReport.header(json, article);
    PublishedText.json(json, briefing.published());
    json.put("text", article.text()).list("passages");
    article.passages().forEach(passage -> passage(json, passage));
    json.endList().list("removed");
    Removed.of(article).forEach(removed -> removed.json(json, briefing.source().text()));
    json.endList().list("references");
    article.references().forEach(r -> reference(json, briefing.source().text(), r));
    return json.endList().end().toString();
  }

  private static void passage(Json json, Passage passage) {
    json.begin().put("role", passage.role().label()).put("text", passage.text()).list("pieces");
    for (Piece piece : passage.pieces()) {
      Places.piece(json, passage.source(), piece.span());
    }
    json.endList().put("aside", passage.aside()).end();
  }

  private static void reference(Json json, SourceText source, Reference reference) {
    json.begin().put("address", reference.address()).put("line", reference.line());
    Places.span(json, source, reference.span());
    json.end();
  }

  /** Prints the source text that offsets count in, as it is. */
  public void raw(Format format, List<Briefing> briefings) {
    for (Briefing briefing : briefings) {
      String text = briefing.source().text().text();
      if (format == Format.JSONL) {
        page.line(Json.fact().put("document", briefing.id()).put("text", text).end().toString());
      } else {
        if (briefings.size() > 1) {
          page.line(Style.FAINT, "==> " + briefing.id() + " <==");
        }
        page.text(text);
      }
    }
  }
}
