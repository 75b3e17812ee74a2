package org.lectern.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private static final int NEAR = 4;

  /** Words in small letters that stand beside the date of a document. */
  private static final String[] PLAIN = {
    "by",
    "and",
    "on",
    "published",
    "posted",
    "updated",
    "date",
    "dated",
    "at",
    "last",
    "issued",
    "released",
    "modified",
    "first",
    "created",
    "the",
    "immediate",
    "release",
    "sent",
    "min",
    "mins",
    "minute",
    "minutes",
    "read",
    "edited",
    "filed",
    "under",
    "from",
    "reporting",
    "story",
    "text",
    "comments",
    "comment"
  };

  /** After so many passages nothing states the date of the whole. */
  private static final int MOST = 5_000;

  private Header() {}

  /** The date; empty where the document states none. */
  static Optional<Published> date(Article article) {
    return inRole(article).or(() -> besideTitle(article)).or(() -> dateline(article));
  }

  private static Optional<Published> inRole(Article article) {
    int title = titleIndex(head(article));
    return head(article).stream()
        .filter(p -> p.role() == Role.BYLINE || p.role() == Role.DATELINE)
        .filter(p -> p.role() == Role.BYLINE && p.index() > title || isPlain(p))
        .sorted(Comparator.comparing(Header::isOfUpdate))
        .flatMap(p -> published(p, p.role() == Role.BYLINE ? "byline" : "dateline").stream())
        .findFirst();
  }

  /** Whether a line tells only when the document was changed. */
  private static boolean isOfUpdate(Passage passage) {
    String lower = passage.text().toLowerCase(Locale.ROOT);
    return (lower.contains("updated") || lower.contains("modified"))
        && !lower.contains("published")
        && !lower.contains("posted")
        && !lower.contains("issued");
  }

  /** Whether nothing but names stands before its date: it is no headline of another story. */
  private static boolean isPlain(Passage passage) {
    List<Told> told = Tellings.of(passage);
    int end = told.isEmpty() ? passage.text().length() : told.get(0).from();
    return isPlain(new Tokens(passage.text(), 0, end, Lexicon.get()));
  }

  /** A short line right before or after the title that tells little but a date. */
  private static Optional<Published> besideTitle(Article article) {
    List<Passage> passages = head(article);
    int title = titleIndex(passages);
    return passages
        .subList(Math.max(0, title - 2), Math.min(passages.size(), title + NEAR))
        .stream()
        .filter(p -> p.text().length() <= LONGEST && p.role() != Role.TITLE && isMostlyDate(p))
        .sorted(Comparator.comparing(Header::isOfUpdate))
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
      boolean known = tokens.saysAny(i, PLAIN);
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
        .filter(told -> told.from() < Dateline.LONGEST && Dateline.isIn(told))
        .flatMap(told -> published(told, "dateline").stream())
        .findFirst();
  }

  private static Optional<Published> published(Passage passage, String from) {
    List<Told> told = Tellings.of(passage);
    if (told.stream().anyMatch(OtherMatter::isIn)) {
      return Optional.empty();
    }
    return told.stream()
        .filter(t -> !isUpdate(t))
        .flatMap(t -> published(t, from).stream())
        .findFirst()
        .or(() -> told.stream().flatMap(t -> published(t, from).stream()).findFirst());
  }

  private static boolean isUpdate(Told told) {
    String before = told.passage().text().substring(0, told.from());
    String lower = before.toLowerCase(Locale.ROOT);
    return Math.max(lower.lastIndexOf("updated"), lower.lastIndexOf("modified"))
        > Math.max(lower.lastIndexOf("published"), lower.lastIndexOf("posted"));
  }

  private static Optional<Published> published(Told told, String from) {
    Optional<LocalDate> day = DayInText.day(told.sense().in(Scene.BARE));
    Extract place = told.passage().extract(told.from(), told.to());
    return day.map(
        d ->
            Published.on(
                d,
                from,
                List.of(
                    new Published.Evidence(
                        place.line(), "the " + from + " says " + place.text()))));
  }
}
