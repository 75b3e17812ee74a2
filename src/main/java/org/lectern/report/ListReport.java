package org.lectern.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Article;
import org.lectern.clean.Field;

/** The documents: new or read, date, outlet, title, words, reading minutes, share removed. */
public final class ListReport extends Listing<Briefing> {
  /** Words of a text that an adult reads in a minute: 238 (Brysbaert 2019, non-fiction). */
  private static final int WORDS_A_MINUTE = 238;

  private final Predicate<Briefing> read;

  /** A list that asks of each document whether it was read. */
  public ListReport(Predicate<Briefing> read) {
    this.read = read;
  }

  @Override
  List<String> columns() {
    return List.of(
        "document",
        "title",
        "byline",
        "outlet",
        "language",
        "published",
        "words",
        "minutes",
        "lines",
        "removed",
        "read");
  }

  @Override
  List<String> cells(Briefing briefing) {
    Article article = briefing.article();
    int words = article.words();
    return List.of(
        briefing.id(),
        article.title().value(),
        article.byline().map(Field::value).orElse(""),
        article.outlet().map(Field::value).orElse(""),
        article.language().orElse(""),
        PublishedText.edtf(briefing.published()).orElse(""),
        Integer.toString(words),
        Integer.toString(minutes(words)),
        Integer.toString(article.judged().size()),
        Integer.toString(article.removed()),
        Boolean.toString(read.test(briefing)));
  }

  @Override
  void json(Json json, Briefing briefing) {
    Article article = briefing.article();
    json.put("document", briefing.id());
    header(json, article);
    PublishedText.json(json, briefing.published());
    int words = article.words();
    json.put("words", words)
        .put("minutes", minutes(words))
        .put("lines", article.judged().size())
        .put("removed", article.removed())
        .put("read", read.test(briefing));
  }

  /** The fields title, byline, outlet and language. */
  static void header(Json json, Article article) {
    json.put("title", article.title().value())
        .put("byline", value(article.byline()))
        .put("outlet", value(article.outlet()))
        .put("language", article.language());
  }

  @Override
  void text(Page page, List<Briefing> briefings) {
    Table table = new Table(2);
    for (Briefing briefing : briefings) {
      Article article = briefing.article();
      int words = article.words();
      table.row(
          Table.cell(Style.FOUND, read.test(briefing) ? "" : "new"),
          Table.cell(Style.DATE, PublishedText.listed(briefing.published())),
          Table.cell(Style.TITLE, titled(article)),
          Table.number(words, 5),
          Table.cell(minutes(words) + " min"),
          Table.cell("-" + article.removedPercent() + "%"),
          Table.cell(Style.REFERENCE, briefing.id()));
    }
    table.print(page);
  }

  /** The title, and the outlet where it is known. */
  private static String titled(Article article) {
    return article.title().value() + value(article.outlet()).map(o -> " | " + o).orElse("");
  }

  private static Optional<String> value(Optional<Field> field) {
    return field.map(Field::value);
  }

  private static int minutes(int words) {
    return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
  }
}
