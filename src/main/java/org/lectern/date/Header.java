package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.document.Extract;

/**
 * The date that a document states of itself: in its byline, in a dateline, or in a line of its own
 * near its title. When it was updated counts only where nothing tells when it was published.
 */
final class Header {
  private static final int LONGEST = 80;
  private static final int DATELINE = 70;
  private static final int NEAR = 4;

  /** After so many passages nothing states the date of the whole. */
  private static final int MOST = 5_000;

  private Header() {}

  /** The date; empty where the document states none. */
  static Optional<Published> date(Article article) {
    return inRole(article).or(() -> besideTitle(article)).or(() -> dateline(article));
  }

  private static Optional<Published> inRole(Article article) {
    return head(article).stream()
        .filter(p -> p.role() == Role.BYLINE || p.role() == Role.DATELINE)
        .flatMap(p -> published(p, p.role() == Role.BYLINE ? "byline" : "dateline").stream())
        .findFirst();
  }

  /** A short line right before or after the title that tells little but a date. */
  private static Optional<Published> besideTitle(Article article) {
    List<Passage> passages = head(article);
    int title = titleIndex(passages);
    return passages
        .subList(Math.max(0, title - 2), Math.min(passages.size(), title + NEAR))
        .stream()
        .filter(p -> p.text().length() <= LONGEST && p.role() != Role.TITLE && isMostlyDate(p))
        .flatMap(p -> published(p, "byline").stream())
        .findFirst();
  }

  private static List<Passage> head(Article article) {
    return article.passages().subList(0, Math.min(MOST, article.passages().size()));
  }

  private static int titleIndex(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.role() == Role.TITLE) {
        return passage.index();
      }
    }
    return 0;
  }

  /** Whether nothing but names and words as "published on" stand beside the date. */
  private static boolean isMostlyDate(Passage passage) {
    List<Told> told = Tellings.of(passage);
    if (told.size() > 2 || told.isEmpty() || passage.text().indexOf('©') >= 0) {
      return false;
    }
    Tokens before = new Tokens(passage.text(), 0, told.get(0).from(), Lexicon.get());
    Tokens after =
        new Tokens(passage.text(), told.get(0).to(), passage.text().length(), Lexicon.get());
    return isPlain(before) && after.count() <= 8;
  }

  private static boolean isPlain(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      boolean known =
          tokens.saysAny(
              i,
              "by",
              "and",
              "on",
              "published",
              "posted",
              "updated",
              "date",
              "at",
              "last",
              "issued",
              "released",
              "modified",
              "first",
              "created",
              "the");
      if (tokens.letters(i) && !tokens.capital(i) && !known) {
        return false;
      }
    }
    return tokens.count() <= 10;
  }

  /** "BAKU, March 12, 2012 (Reuters) -" at the beginning of a paragraph. */
  private static Optional<Published> dateline(Article article) {
    return head(article).stream()
        .filter(p -> !p.aside() && (p.role() == Role.TITLE || !p.role().isHeader()))
        .filter(p -> p.role() != Role.AUTHOR_NOTE)
        .limit(NEAR + 2)
        .flatMap(p -> Tellings.of(p).stream().limit(1))
        .filter(told -> told.from() < DATELINE && isDateline(told))
        .flatMap(told -> published(told, "dateline").stream())
        .findFirst();
  }

  /** Whether a place goes before the date and a dash after it, or the sentence begins after it. */
  private static boolean isDateline(Told told) {
    String text = told.passage().text();
    String before = text.substring(0, told.from()).strip();
    String after = text.substring(told.to(), Math.min(text.length(), told.to() + DATELINE)).strip();
    if (before.isEmpty()) {
      return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
    }
    boolean place = before.endsWith(",") && before.length() > 3 && isPlace(before);
    return place && !after.isEmpty() && "(-–—".indexOf(after.charAt(0)) >= 0;
  }

  private static boolean isPlace(String before) {
    String first = before.substring(0, before.indexOf(','));
    return first.length() > 2 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
  }

  private static Optional<Published> published(Passage passage, String from) {
    List<Told> told = Tellings.of(passage);
    return told.stream()
        .filter(t -> !isUpdate(passage, t.from()))
        .flatMap(t -> published(t, from).stream())
        .findFirst()
        .or(() -> inOtherWays(passage, from))
        .or(() -> told.stream().flatMap(t -> published(t, from).stream()).findFirst());
  }

  /** A day that only headers write so; when it was published before when it was updated. */
  private static Optional<Published> inOtherWays(Passage passage, String from) {
    List<HeaderDay.Stated> days = HeaderDay.all(passage.text());
    for (HeaderDay.Stated day : days) {
      if (!isUpdate(passage, day.start()) || day.equals(days.get(days.size() - 1))) {
        return Optional.of(published(day.date(), passage.extract(day.start(), day.end()), from));
      }
    }
    return Optional.empty();
  }

  private static boolean isUpdate(Passage passage, int at) {
    String lower = passage.text().substring(0, at).toLowerCase(java.util.Locale.ROOT);
    return Math.max(lower.lastIndexOf("updated"), lower.lastIndexOf("modified"))
        > Math.max(lower.lastIndexOf("published"), lower.lastIndexOf("posted"));
  }

  private static Optional<Published> published(Told told, String from) {
    Optional<LocalDate> day = DayInText.day(told.sense().in(Scene.BARE));
    return day.map(d -> published(d, told.passage().extract(told.from(), told.to()), from));
  }

  private static Published published(LocalDate day, Extract place, String from) {
    String what = "the " + from + " says " + place.text();
    return Published.on(day, from, List.of(new Published.Evidence(place.line(), what)));
  }
}
