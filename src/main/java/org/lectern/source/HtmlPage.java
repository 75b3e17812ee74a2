package org.lectern.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.lectern.document.Format;
import org.lectern.document.LineHint;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;

/**
 * What a web page becomes: one line for each block of text, with what the page tells about it.
 *
 * @param text the blocks, parted by blank lines
 * @param hints one for each line
 * @param metadata what the page says of itself
 */
record HtmlPage(SourceText text, List<LineHint> hints, Metadata metadata) {

  /**
   * Reads the characters of a page, broken markup included. Nothing is fetched. What the page hides
   * is left out, unless it hides nearly all, as some pages do until a script has run.
   */
  static HtmlPage read(String html) {
    Document page = Jsoup.parse(html);
    HtmlLines lines = new HtmlLines(false);
    NodeTraversor.traverse(lines, page.body());
    if (lines.hidesMost()) {
      lines = new HtmlLines(true);
      NodeTraversor.traverse(lines, page.body());
    }
    return new HtmlPage(lines.text(), lines.hints(), HtmlMetadata.of(page));
  }

  /** The page as a source. */
  Source source(String id, Optional<Path> path, String charset) {
    return new Source(id, path, Format.HTML, charset, text, hints, metadata);
  }
}
