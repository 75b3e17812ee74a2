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
