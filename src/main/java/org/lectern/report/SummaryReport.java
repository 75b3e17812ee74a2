package org.lectern.report;

import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.document.SourceText;
import org.lectern.summary.Summariser;
import org.lectern.summary.SummarySentence;

/** A summary for each document, made of its own sentences. */
public final class SummaryReport {
  private final Page page;
  private final int sentences;

  /** A report on a page, of at most so many sentences a document. */
  public SummaryReport(Page page, int sentences) {
    this.page = page;
    this.sentences = sentences;
  }

  /** Prints the summaries, and tells whether there was a sentence in any. */
  public boolean print(Format format, List<Briefing> briefings) {
    boolean any = false;
    String gap = "";
    for (Briefing briefing : briefings) {
      List<SummarySentence> summary = new Summariser().summarise(briefing, sentences);
      any |= !summary.isEmpty();
      if (format == Format.JSONL) {
        page.line(json(briefing, summary));
      } else {
        page.text(gap);
        gap = "\n";
        document(format == Format.MARKDOWN, briefing, summary);
      }
    }
    return any;
  }

  private void document(boolean markdown, Briefing briefing, List<SummarySentence> summary) {
    String title = briefing.article().title().value();
    if (markdown) {
      page.line("## " + Markdown.escape(title)).end();
      page.line(Markdown.escape(ShowReport.header(briefing))).end();
    } else {
      Prose.print(page, Style.TITLE, "", "", title);
      Prose.print(page, Style.FAINT, "", "", ShowReport.header(briefing));
    }
    for (SummarySentence sentence : summary) {
      String text = Said.sentence(briefing, sentence.extract());
      String margin = markdown ? "- " : "  ";
      String cited = (markdown ? Markdown.escape(text) : text) + " " + line(sentence);
      Prose.print(page, margin, "  ", cited);
    }
  }

  private static String line(SummarySentence sentence) {
    return "[" + sentence.extract().line() + "]";
  }

  private static String json(Briefing briefing, List<SummarySentence> summary) {
    Json json = Json.fact().put("document", briefing.id());
    json.put("summary", String.join(" ", summary.stream().map(s -> s.extract().text()).toList()));
    json.list("sentences");
    for (SummarySentence sentence : summary) {
      json.begin();
      sentence(json, briefing.source().text(), sentence);
      json.end();
    }
    return json.endList().end().toString();
  }

  /** The fields of a sentence and its speaker. */
  static void sentence(Json json, SourceText source, SummarySentence sentence) {
    Places.json(json, source, sentence.extract());
    json.put("speaker", sentence.speaker());
  }
}
