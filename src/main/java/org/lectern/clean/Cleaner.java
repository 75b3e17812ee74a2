package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.document.Line;
import org.lectern.document.Source;
import org.lectern.document.Span;

/** Turns sources into articles. */
public final class Cleaner {

  /** A cleaner with the given options. */
  public Cleaner(CleanOptions options) {}

  /** The article in a source. */
  public Article clean(Source source) {
    List<Passage> passages = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (Line line : source.text().lines()) {
      String text = source.text().slice(line);
      if (!text.isBlank()) {
        int lead = text.length() - text.stripLeading().length();
        Span span =
            new Span(
                line.span().start() + lead, line.span().start() + lead + text.strip().length());
        Role role = passages.isEmpty() ? Role.TITLE : Role.PARAGRAPH;
        passages.add(
            new Passage(
                passages.size(),
                role,
                text.strip(),
                List.of(new Piece(0, span)),
                List.of(),
                source.text()));
        judged.add(new Judged(line, new Verdict.Kept(role, "paragraph", "a line of text")));
      }
    }
    Field title =
        passages.isEmpty()
            ? new Field(source.id(), "name", Optional.empty())
            : new Field(passages.get(0).text(), "text", Optional.of(passages.get(0).extract()));
    return new Article(
        source,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        passages,
        judged,
        List.of());
  }
}
