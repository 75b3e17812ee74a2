package org.lectern.report;

import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** Writes where a fact stands. */
final class Places {
  private Places() {}

  /** The place as a reader cites it. */
  static String cite(String document, int line) {
    return "[" + document + ":" + line + "]";
  }

  /** The place of an extract as a reader cites it. */
  static String cite(Briefing briefing, Extract extract) {
    return cite(briefing.id(), extract.line());
  }

  /** The fields document, line, start, end, text and, where there are several, pieces. */
  static void json(Json json, Briefing briefing, Extract extract) {
    json.put("document", briefing.id());
    json(json, briefing.source().text(), extract);
  }

  /** The same for words that others interrupt: the span of both parts, and all their pieces. */
  static void json(Json json, Briefing briefing, Extract extract, Extract rest) {
    SourceText source = briefing.source().text();
    json.put("document", briefing.id()).put("line", extract.line());
    int start = Math.min(extract.span().start(), rest.span().start());
    int end = Math.max(extract.span().end(), rest.span().end());
    span(json, source, new Span(start, end));
    json.put("text", extract.text() + " " + rest.text()).list("pieces");
    extract.pieces().forEach(piece -> piece(json, source, piece));
    rest.pieces().forEach(piece -> piece(json, source, piece));
    json.endList();
  }

  /** The same without the document. */
  static void json(Json json, SourceText source, Extract extract) {
    json.put("line", extract.line());
    span(json, source, extract.span());
    json.put("text", extract.text());
    if (extract.pieces().size() > 1) {
      json.list("pieces");
      extract.pieces().forEach(piece -> piece(json, source, piece));
      json.endList();
    }
  }

  /** One piece in a list of pieces. */
  static void piece(Json json, SourceText source, Span span) {
    json.begin().put("line", source.lineNumber(span.start()));
    span(json, source, span);
    json.end();
  }

  /** The fields start and end in code points. */
  static void span(Json json, SourceText source, Span span) {
    json.put("start", source.codePoints(span.start())).put("end", source.codePoints(span.end()));
  }
}
