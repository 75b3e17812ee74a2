package org.lectern.date;

import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;
import org.lectern.clean.Judged;
import org.lectern.clean.Reference;

/**
 * The day in the document's own address: that of a web page, or one that the text gives as its own
 * in the first lines, or with "Source" or "URL" before it in the last.
 */
final class OwnAddress {
  private static final int EDGE = 3;

  private OwnAddress() {}

  /** The date; empty where no address bears one. */
  static Optional<Published> date(Article article) {
    return article
        .source()
        .metadata()
        .address()
        .flatMap(told -> DayInAddress.of(told.value()))
        .map(day -> Published.on(day, "url", List.of()))
        .or(() -> inText(article));
  }

  private static Optional<Published> inText(Article article) {
    List<Judged> lines = article.judged();
    for (Reference reference : article.references()) {
      boolean first = false;
      boolean last = false;
      for (int i = 0; i < Math.min(EDGE, lines.size()); i++) {
        first |= lines.get(i).line().number() == reference.line();
        last |= lines.get(lines.size() - 1 - i).line().number() == reference.line();
      }
      if (first && isAlone(article, reference, false)
          || last && isAlone(article, reference, true)) {
        return DayInAddress.of(reference.address()).map(day -> published(day, reference.line()));
      }
    }
    return Optional.empty();
  }

  /** Whether the line holds nothing but the address, or a label and the address. */
  private static boolean isAlone(Article article, Reference reference, boolean labelled) {
    String text = article.source().text().text();
    int from = text.lastIndexOf('\n', reference.span().start() - 1) + 1;
    String before = text.substring(from, reference.span().start()).strip();
    if (isPicture(reference.address())) {
      return false;
    }
    String label = before.toLowerCase(java.util.Locale.ROOT).replace(":", "").strip();
    return label.isEmpty() ? !labelled : LABELS.contains(label);
  }

  private static final java.util.Set<String> LABELS =
      java.util.Set.of(
          "url",
          "source",
          "link",
          "permalink",
          "address",
          "original",
          "from",
          "original article",
          "read the original at");

  private static boolean isPicture(String address) {
    String lower = address.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith(".jpg")
        || lower.endsWith(".jpeg")
        || lower.endsWith(".png")
        || lower.endsWith(".gif")
        || lower.endsWith(".webp");
  }

  private static Published published(java.time.LocalDate day, int line) {
    return Published.on(
        day, "url", List.of(new Published.Evidence(line, "its own address bears " + day)));
  }
}
