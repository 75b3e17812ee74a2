package org.lectern.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.clean.Reference;
import org.lectern.clean.Role;

/**
 * The day in the document's own address: that of a web page, or one that the text gives as its own
 * on a line that holds nothing else: the only one above the text, or with "Source" or "URL" before
 * it above or below.
 */
final class OwnAddress {
  private static final Set<String> LABELS =
      Set.of(
          "url",
          "source",
          "link",
          "permalink",
          "address",
          "original",
          "from",
          "original article",
          "read the original at");

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
    if (article.references().isEmpty()) {
      return Optional.empty();
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Passage passage : article.passages()) {
      if (passage.role() == Role.PARAGRAPH || passage.role() == Role.LEAD) {
        first = Math.min(first, passage.line());
        last = passage.line();
      }
    }
    List<Reference> bare = new ArrayList<>();
    for (Reference reference : article.references()) {
      String before = before(article, reference);
      boolean above = reference.line() <= first;
      if (LABELS.contains(before) && (above || reference.line() >= last)) {
        return published(reference);
      }
      if (before.isEmpty() && above && !isPicture(reference.address())) {
        bare.add(reference);
      }
    }
    return bare.size() == 1 ? published(bare.get(0)) : Optional.empty();
  }

  /** What stands before the address on its line, in small letters and without a colon. */
  private static String before(Article article, Reference reference) {
    String text = article.source().text().text();
    int from = text.lastIndexOf('\n', reference.span().start() - 1) + 1;
    String before = text.substring(from, reference.span().start());
    return before.toLowerCase(Locale.ROOT).replace(":", "").strip();
  }

  private static boolean isPicture(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jpg")
        || lower.endsWith(".jpeg")
        || lower.endsWith(".png")
        || lower.endsWith(".gif")
        || lower.endsWith(".webp");
  }

  private static Optional<Published> published(Reference reference) {
    return DayInAddress.of(reference.address()).map(day -> on(day, reference.line()));
  }

  private static Published on(LocalDate day, int line) {
    return Published.on(
        day, "url", List.of(new Published.Evidence(line, "its own address bears " + day)));
  }
}
