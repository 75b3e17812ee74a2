package org.lectern.source;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.lectern.document.Visible;

/**
 * What a web page becomes: one line for each block of text, with what the page tells about it.
 *
 * @param text the blocks, parted by blank lines
 * @param hints one for each line; none where the tags were left standing
 * @param metadata what the page says of itself
 */
record HtmlPage(SourceText text, List<LineHint> hints, Metadata metadata) {
  /**
   * Tags that can be read while somebody waits: 300,000 take about a second and each some 370 bytes
   * (measured with jsoup 1.24 on two cores).
   */
  private static final int MOST_TAGS = 400_000;

  /** Characters within which a page with too many tags is searched for what it says of itself. */
  private static final int HEAD = 1 << 16;

  /**
   * Reads the characters of a page, broken markup included. Nothing is fetched. What the page hides
   * is left out, unless it hides nearly all, as some pages do until a script has run; an article
   * that only its data tell is added. A page with too many tags stays as its file stands, without
   * hints.
   */
  static HtmlPage read(String html) {
    if (hasTooManyTags(html)) {
      return asItStands(html);
    }
    Document page = Jsoup.parse(html);
    HtmlUnshown.unfoldTemplates(page);
    HtmlMetadata said = HtmlMetadata.of(page);
    HtmlLines lines = lines(page);
    SourceText text = lines.text();
    List<LineHint> hints = held(text, lines.hints(), StatedBody.of(said.body()));
    List<String> unshown = HtmlUnshown.article(text, hints, said.body());
    return new HtmlPage(text, hints, said.read()).with(unshown);
  }

  private static boolean hasTooManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags > MOST_TAGS;
  }

  private static HtmlPage asItStands(String html) {
    Document head = Jsoup.parse(html.substring(0, Math.min(HEAD, html.length())));
    Metadata said = HtmlMetadata.of(head).read();
    return new HtmlPage(new SourceText(Visible.text(html)), List.of(), said);
  }

  /** The same with paragraphs that it does not show at its end. */
  private HtmlPage with(List<String> unshown) {
    if (unshown.isEmpty()) {
      return this;
    }
    StringBuilder all = new StringBuilder(text.text());
    List<LineHint> allHints = new ArrayList<>(hints);
    if (!hints.isEmpty() && !text.text().endsWith("\n\n")) {
      all.append('\n');
      allHints.add(LineHint.NONE);
    }
    for (String paragraph : unshown) {
      all.append(paragraph).append("\n\n");
      allHints.add(LineHint.UNSHOWN);
      allHints.add(LineHint.NONE);
    }
    return new HtmlPage(new SourceText(all.toString()), allHints, metadata);
  }

  private static HtmlLines lines(Document page) {
    HtmlLines lines = new HtmlLines(false);
    NodeTraversor.traverse(lines, page.body());
    if (lines.hidesMost()) {
      lines = new HtmlLines(true);
      NodeTraversor.traverse(lines, page.body());
    }
    return lines;
  }

  /** The hints, with how much of each line stands in the article as the page's data tell it. */
  private static List<LineHint> held(SourceText text, List<LineHint> hints, StatedBody body) {
    if (body.isEmpty()) {
      return hints;
    }
    List<LineHint> held = new ArrayList<>(hints.size());
    for (int i = 0; i < hints.size(); i++) {
      held.add(hints.get(i).withStated(body.share(text.slice(text.line(i + 1)))));
    }
    return held;
  }

  /** The page as a source. */
  Source source(String id, Optional<Path> path, String charset) {
    return new Source(id, path, Format.HTML, charset, text, hints, metadata);
  }
}
