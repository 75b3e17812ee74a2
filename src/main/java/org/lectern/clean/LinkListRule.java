package org.lectern.clean;

import java.util.List;

/** The numbered list of all links that a text browser prints after a page. */
final class LinkListRule implements Rule {
  private static final List<String> SCHEMES =
      List.of("http:", "https:", "file:", "mailto:", "javascript:", "ftp:", "tel:", "about:");
  private static final List<String> HEADINGS =
      List.of("References", "Visible links", "Visible links:", "Hidden links:");

  @Override
  public String name() {
    return "link-list";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    boolean inside = false;
    for (int i = page.lines().size() - 1; i >= 0; i--) {
      LineFeatures line = page.lines().get(i);
      if (isEntry(page.text(), line)) {
        inside = true;
        evidence.drop(i, "an entry of the list of links that a text browser adds");
      } else if (inside && HEADINGS.contains(page.text(line))) {
        evidence.drop(i, "heads the list of links that a text browser adds");
      } else {
        inside = false;
      }
    }
  }

  private static boolean isEntry(String text, LineFeatures line) {
    int i = line.ink().start();
    int digits = i;
    while (i < line.ink().end() && i < digits + 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == digits || !text.startsWith(". ", i)) {
      return false;
    }
    int address = i + 2;
    return SCHEMES.stream().anyMatch(scheme -> text.startsWith(scheme, address));
  }
}
