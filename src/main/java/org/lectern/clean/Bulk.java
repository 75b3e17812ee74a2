package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Format;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Stated;

/**
 * A document too large to be cleaned while somebody waits: all of it is kept as it stands, and its
 * passages are made only when they are asked for.
 */
final class Bulk {
  /** About 1,500 printed pages; cleaning them takes about a second. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private static final int MOST_LINES = 50_000;
  private static final int SAMPLE = 50_000;

  static final String TOO_LARGE = "too-large";

  private static final Verdict.Kept WHOLE =
      new Verdict.Kept(
          Role.PARAGRAPH,
          TOO_LARGE,
          "the document is too large to be cleaned (over 2,000,000 characters or 50,000 lines),"
              + " so everything is kept");

  private static final Verdict.Kept UNREAD =
      new Verdict.Kept(
          Role.PARAGRAPH,
          TOO_LARGE,
          "the page has too many tags to be read as a page, so its file is shown as it stands");

  private Bulk() {}

  /** Whether a document is too large. */
  static boolean is(Source source) {
    return source.text().text().length() > MOST_CHARACTERS
        || source.text().lineCount() > MOST_LINES
        || isUnread(source);
  }

  /** Whether it is a page whose tags were left standing, as it comes without hints. */
  private static boolean isUnread(Source source) {
    return source.format() == Format.HTML && source.hints().isEmpty();
  }

  /** The article that keeps everything. */
  static Article article(Source source) {
    List<Passage> passages = new Stretches(source.text(), isWrapped(source));
    Header header = new Header(source, passages.subList(0, Math.min(1, passages.size())));
    return new Article(
        source,
        header.title(Optional.empty()),
        header.byline(),
        source.metadata().outlet().map(o -> new Field(o.value(), o.from(), Optional.empty())),
        Languages.of(sample(source)).or(() -> source.metadata().language().map(Stated::value)),
        passages,
        new WholeLines(source.text(), isUnread(source) ? UNREAD : WHOLE),
        List.of());
  }

  private static String sample(Source source) {
    String text = source.text().text();
    return text.substring(0, Math.min(SAMPLE, text.length()));
  }

  /** Whether paragraphs go over several lines, as its beginning shows. */
  private static boolean isWrapped(Source source) {
    Source head =
        new Source(
            source.id(),
            Optional.empty(),
            Format.TEXT,
            source.charset(),
            new SourceText(sample(source)),
            List.of(),
            Metadata.NONE);
    return source.format() != Format.HTML && new Page(head).layout() != PageLayout.FLOW;
  }
}
