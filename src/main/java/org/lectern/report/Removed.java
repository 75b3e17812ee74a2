package org.lectern.report;

import java.util.ArrayList;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.Judged;
import org.lectern.clean.Verdict;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** A run of lines that were removed by one rule for one reason. */
record Removed(int first, int last, Span span, Verdict.Dropped verdict) {

  /** The runs of an article in order. */
  static List<Removed> of(Article article) {
    List<Removed> runs = new ArrayList<>();
    boolean open = false;
    for (Judged judged : article.judged()) {
      if (judged.verdict() instanceof Verdict.Dropped dropped) {
        Removed line =
            new Removed(
                judged.line().number(), judged.line().number(), judged.line().span(), dropped);
        int at = runs.size() - 1;
        if (open && runs.get(at).verdict.equals(dropped)) {
          runs.set(at, runs.get(at).upTo(line));
        } else {
          runs.add(line);
        }
        open = true;
      } else {
        open = false;
      }
    }
    return runs;
  }

  private Removed upTo(Removed next) {
    return new Removed(first, next.last, new Span(span.start(), next.span.end()), verdict);
  }

  void json(Json json, SourceText source) {
    json.begin().list("lines").add(first).add(last).endList();
    Places.span(json, source, span);
    json.put("rule", verdict.rule())
        .put("why", verdict.why())
        .put("text", source.slice(span))
        .end();
  }
}
