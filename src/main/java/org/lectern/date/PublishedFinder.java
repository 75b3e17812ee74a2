package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;
import org.lectern.clean.Article;

/** Finds the date when an article was published, or the bounds that its text sets. */
public final class PublishedFinder {

  /**
   * The date of an article.
   *
   * @param article the article
   * @param told what the user says of its date, which wins
   */
  public Published find(Article article, Optional<LocalDate> told) {
    return told.map(day -> Published.on(day, "option", java.util.List.of()))
        .orElse(Published.UNKNOWN);
  }
}
