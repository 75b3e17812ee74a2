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
    return List.of(
        briefing.id(),
        article.title().value(),
        article.byline().map(Field::value).orElse(""),
        article.outlet().map(Field::value).orElse(""),
        article.language().orElse(""),
        PublishedText.edtf(briefing.published()).orElse(""),
        Integer.toString(article.words()),
        Integer.toString(minutes(article)),
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
    json.put("words", article.words())
        .put("minutes", minutes(article))
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
    Table table = new Table(3);
    for (Briefing briefing : briefings) {
      Article article = briefing.article();
      table.row(
          Table.cell(Style.FOUND, read.test(briefing) ? "" : "new"),
          Table.cell(Style.DATE, PublishedText.brief(briefing.published())),
          Table.cell(value(article.outlet()).orElse("-")),
          Table.cell(Style.TITLE, article.title().value()),
          Table.number(article.words(), 5),
          Table.cell(minutes(article) + " min"),
          Table.cell("-" + article.removedPercent() + "%"),
          Table.cell(Style.FAINT, briefing.id()));
    }
    table.print(page);
  }

  private static Optional<String> value(Optional<Field> field) {
    return field.map(Field::value);
  }

  private static int minutes(Article article) {
    return (article.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
  }
}
