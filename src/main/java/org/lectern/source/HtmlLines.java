package org.lectern.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.lectern.document.LineHint;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

/** Writes the text of a page as lines, one a block, and notes for each where it stood. */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "canvas",
          "audio",
          "video",
          "head",
          "datalist");
  private static final int PATH_DEPTH = 12;

  private final StringBuilder text = new StringBuilder();
  private final List<LineHint> hints = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int silentAt = -1;
  private int linkAt = -1;
  private Element block = new Element("body");

  @Override
  public void head(Node node, int depth) {
    if (silentAt >= 0) {
      return;
    }
    if (node instanceof TextNode words) {
      write(words);
    } else if (node instanceof Element element) {
      enter(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == silentAt) {
      silentAt = -1;
    } else if (silentAt < 0 && node instanceof Element element) {
      linkAt = depth == linkAt ? -1 : linkAt;
      if (element.isBlock()) {
        endLine(true);
        block = element.parent() == null ? element : element.parent();
      } else if (isCell(element)) {
        blank();
      }
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

  private void enter(Element element, int depth) {
    if (isSilent(element)) {
      silentAt = depth;
    } else if (element.normalName().equals("br")) {
      endLine(false);
    } else if (element.isBlock()) {
      endLine(true);
      block = element;
    } else if (element.normalName().equals("a") && linkAt < 0) {
      linkAt = depth;
    }
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
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
      hints.add(new LineHint(block.normalName(), path(block), share));
    }
    if (endsBlock && !text.isEmpty() && text.charAt(text.length() - 1) == '\n' && !endsBlank()) {
      text.append('\n');
      hints.add(LineHint.NONE);
    }
    line.setLength(0);
    linked = 0;
  }

  private boolean endsBlank() {
    return text.length() >= 2 && text.charAt(text.length() - 2) == '\n';
  }

  /** The nearest elements around a block, outermost first, each with its id and classes. */
  private static String path(Element block) {
    Deque<String> names = new ArrayDeque<>();
    Element at = block;
    while (at != null && names.size() < PATH_DEPTH && !at.normalName().equals("body")) {
      names.push(at.normalName() + label("#", at.id()) + label(".", at.className()));
      at = at.parent();
    }
    return Visible.line(String.join("/", names));
  }

  private static String label(String sign, String value) {
    return value.isBlank() ? "" : sign + value.strip().replaceAll("\\s+", sign);
  }
}
