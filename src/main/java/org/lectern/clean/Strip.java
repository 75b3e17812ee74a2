package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Line;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * A line of a document that is kept or set aside, without the blanks around it.
 *
 * @param index its place among the strips of the document, from 0
 * @param ordinal its place among the judged lines; two strips whose ordinals are neighbours have
 *     nothing but blank lines between them
 * @param line the number of its source line, from 1
 * @param indent how many blanks stand before it
 * @param span where it stands in the source
 * @param text its characters
 * @param role what it is
 */
record Strip(int index, int ordinal, int line, int indent, Span span, String text, Role role) {

  private static final int LONGEST_SCHEME = 5;

  /**
   * The strips of a document in order: every line that was not dropped, without a mark at its end.
   */
  static List<Strip> of(SourceText text, List<Judged> judged, Marks marks) {
    List<Strip> strips = new ArrayList<>();
    for (int ordinal = 0; ordinal < judged.size(); ordinal++) {
      Judged line = judged.get(ordinal);
      if (line.verdict() instanceof Verdict.Kept kept) {
        add(strips, text, ordinal, line.line(), kept.role(), marks);
      } else if (line.verdict() instanceof Verdict.Aside aside) {
        add(strips, text, ordinal, line.line(), aside.role(), marks);
      }
    }
    return strips;
  }

  private static void add(
      List<Strip> strips, SourceText text, int ordinal, Line line, Role role, Marks marks) {
    int start = line.span().start();
    int end = line.span().end();
    while (start < end && Letters.isBlank(text.text().charAt(start))) {
      start++;
    }
    while (end > start && Letters.isBlank(text.text().charAt(end - 1))) {
      end--;
    }
    end = Math.max(start, marks.before(end));
    if (start < end) {
      Span span = new Span(start, end);
      int indent = start - line.span().start();
      strips.add(
          new Strip(strips.size(), ordinal, line.number(), indent, span, text.slice(span), role));
    }
  }

  int length() {
    return text.length();
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Whether it stands on the line after the other. */
  boolean isBelow(Strip other) {
    return line == other.line + 1;
  }

  /** Whether nothing but blank lines stand between the other and it. */
  boolean follows(Strip other) {
    return ordinal == other.ordinal + 1;
  }

  /** Whether it belongs to the running text, where paragraphs go on over pages. */
  boolean isBody() {
    return role == Role.PARAGRAPH || role == Role.LEAD;
  }

  /** Whether it begins with a web address. */
  boolean isAddress() {
    int scheme = text.indexOf("://");
    return scheme > 0 && scheme <= LONGEST_SCHEME || text.startsWith("www.");
  }

  /** How many characters its first word has. */
  int firstWord() {
    int at = 0;
    while (at < text.length() && !Letters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Its last word in lower case, without marks around it. */
  String lastWord() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Letters.isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return Letters.lower(text.substring(start, end));
  }
}
