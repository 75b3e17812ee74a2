package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.lectern.document.LineHint;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

/** Writes the text of a page as lines, one a block, and notes for each where it stood. */
final class HtmlLines implements NodeVisitor {
  private static final String CELL = "   ";

  private final boolean all;
  private final StringBuilder text = new StringBuilder();
  private final List<LineHint> hints = new ArrayList<>();
  private final HtmlPath path = new HtmlPath();
  private final HtmlBlocks blocks = new HtmlBlocks();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int silentAt = -1;
  private int linkAt = -1;
  private int rowAt = -1;
  private boolean hides;
  private boolean broken;
  private int hidden;
  private Element block = new Element("body");

  /**
   * A writer.
   *
   * @param all whether what the page hides is written too
   */
  HtmlLines(boolean all) {
    this.all = all;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silentAt < 0) {
        write(words);
      } else if (hides) {
        hidden += words.getWholeText().strip().length();
      }
    } else if (silentAt < 0 && node instanceof Element element) {
      enter(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == silentAt) {
      silentAt = -1;
    } else if (silentAt < 0 && node instanceof Element element) {
      leave(element, depth);
    }
  }

  /** The lines as a text. */
  SourceText text() {
    endLine(false);
    return new SourceText(text.toString());
  }

  /** What the page tells about each line. */
  List<LineHint> hints() {
    return hints;
  }

  /** Whether the page hides nearly all of its text, as some do until a script has run. */
  boolean hidesMost() {
    return hidden > 4 * (text.length() + line.length());
  }

  private void enter(Element element, int depth) {
    if (HtmlElements.isSilent(element) || !all && HtmlElements.isHidden(element)) {
      silentAt = depth;
      hides = !HtmlElements.isSilent(element);
    } else if (element.normalName().equals("br")) {
      endLine(broken && line.toString().isBlank());
      broken = true;
    } else if (rowAt < 0 && blocks.isBlock(element)) {
      endLine(true);
      block = element;
      rowAt = HtmlElements.isRowOfCells(element) ? depth : -1;
    } else if (element.normalName().equals("a") && linkAt < 0) {
      linkAt = depth;
    }
  }

  private void leave(Element element, int depth) {
    linkAt = depth == linkAt ? -1 : linkAt;
    rowAt = depth == rowAt ? -1 : rowAt;
    if (rowAt >= 0) {
      line.append(depth == rowAt + 1 && !line.isEmpty() ? CELL : "");
    } else if (blocks.isBlock(element)) {
      endLine(true);
      block = element.parent() == null ? element : element.parent();
    }
  }

  private void write(TextNode words) {
    String raw = words.getWholeText();
    boolean kept = block.normalName().equals("pre");
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (kept && c == '\n') {
        endLine(false);
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank();
      } else {
        line.append(c);
        linked += linkAt >= 0 ? 1 : 0;
      }
    }
  }

  private void blank() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
      linked += linkAt >= 0 ? 1 : 0;
    }
  }

  private void endLine(boolean endsBlock) {
    String made = Visible.line(line.toString()).strip();
    if (!made.isEmpty()) {
      double share = Math.min(1, (double) linked / line.length());
      text.append(made).append('\n');
      hints.add(new LineHint(block.normalName(), path.of(block), share));
    }
    if (endsBlock && !text.isEmpty() && text.charAt(text.length() - 1) == '\n' && !endsBlank()) {
      text.append('\n');
      hints.add(LineHint.NONE);
    }
    line.setLength(0);
    linked = 0;
    broken = false;
  }

  private boolean endsBlank() {
    return text.length() >= 2 && text.charAt(text.length() - 2) == '\n';
  }
}
