package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;

/** Finds the date when an article was published, or the bounds that its text sets. */
public final class PublishedFinder {
  /** Pages that do not know their date bear the year 1. */
  private static final int OLDEST = 1500;

  /**
   * The date of an article. What the user says wins; then what the document says of itself: its
   * metadata, its byline or dateline, its address, its file name. Where none of them tells the day,
   * the text bounds it.
   *
   * @param article the article
   * @param told what the user says of its date now, which wins
   * @param byHand what the user decided before
   */
  public Published find(Article article, Optional<LocalDate> told, Optional<LocalDate> byHand) {
    return told.map(day -> Published.on(day, "option", List.of()))
        .or(() -> byHand.map(day -> Published.on(day, "user", List.of())))
        .or(() -> metadata(article))
        .or(() -> Header.date(article))
        .or(() -> Foot.date(article))
        .or(() -> OwnAddress.date(article))
        .or(() -> fileName(article))
        .or(() -> Bounds.of(article))
        .orElse(Published.UNKNOWN);
  }

  /** The same where nothing was decided before. */
  Published find(Article article, Optional<LocalDate> told) {
    return find(article, told, Optional.empty());
  }

  /** The day that a person wrote, in whatever order; empty where it is none in full. */
  public static Optional<LocalDate> day(String words) {
    return DayInText.only(words);
  }

  private static Optional<Published> metadata(Article article) {
    return article
        .source()
        .metadata()
        .published()
        .flatMap(told -> DayInText.first(told.value()))
        .filter(day -> day.getYear() >= OLDEST)
        .map(day -> Published.on(day, "metadata", List.of()));
  }

  private static Optional<Published> fileName(Article article) {
    String id = article.source().id();
    return DayInAddress.of(id.substring(id.lastIndexOf('/') + 1))
        .map(day -> Published.on(day, "file-name", List.of()));
  }
}
