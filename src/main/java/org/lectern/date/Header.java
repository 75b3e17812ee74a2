package org.lectern.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.clean.Verdict;
import org.lectern.document.Extract;

/**
 * The date that a document states of itself: in its byline, in a dateline, or in a line of its own
 * near its title. When it was updated counts only where nothing tells when it was published.
 */
final class Header {
  private static final int LONGEST = 80;
  private static final int NEAR = 4;

  /** Among so many passages a header says what its dates tell. */
  private static final int MOST_LINES = 12;

  /** So many different days in the lines of a header are those of a list of stories. */
  private static final int MANY = 3;

  /** After so many passages nothing states the date of the whole. */
  private static final int MOST = 1_000;

  /** Lines between the days of a table, or of two stories in a list. */
  private static final int TABLE = 8;

  private Header() {}

  /** The date; empty where the document states none. */
  static Optional<Published> date(Article article) {
    List<Published> told = inRole(article);
    return days(told) >= MANY || isTable(told, article)
        ? dateline(article)
        : told.stream().findFirst().or(() -> besideTitle(article)).or(() -> dateline(article));
  }

  /** What the lines tell that are a header's, the best first. */
  private static List<Published> inRole(Article article) {
    int title = titleIndex(head(article));
    int text = textIndex(head(article), title);
    return head(article).stream()
        .filter(p -> p.index() <= text + NEAR)
        .filter(p -> p.role() == Role.BYLINE || p.role() == Role.DATELINE)
        .filter(p -> p.role() == Role.BYLINE && p.index() > title || PlainLine.isBefore(p))
        .filter(p -> p.index() > title || !isOfSite(article, p))
        .sorted(byPlace(title))
        .flatMap(p -> published(p, p.role() == Role.BYLINE ? "byline" : "dateline").stream())
        .toList();
  }

  /** A short line right before or after the title that tells little but a date. */
  private static Optional<Published> besideTitle(Article article) {
    List<Passage> passages = head(article);
    int title = titleIndex(passages);
    int text = textIndex(passages, title);
    List<Published> found =
        passages.subList(Math.max(0, title - 2), Math.min(passages.size(), title + NEAR)).stream()
            .filter(p -> p.text().length() <= LONGEST && p.role() != Role.TITLE && !p.aside())
            .filter(p -> p.index() <= text + NEAR)
            .filter(PlainLine::isAround)
            .filter(p -> p.index() > title || !isOfSite(article, p))
            .sorted(byPlace(title))
            .flatMap(p -> published(p, "byline").stream())
            .toList();
    boolean table =
        days(found) > 1 && passages.stream().limit(MOST_LINES).noneMatch(Header::isTold);
    return table ? Optional.empty() : found.stream().findFirst();
  }

  /** Whether lines near each other begin with different days, and none of them says of what. */
  private static boolean isTable(List<Published> found, Article article) {
    return days(found) == 2
        && Math.abs(line(found.get(0)) - line(found.get(1))) <= TABLE
        && beginsWithDate(article, line(found.get(0)))
        && beginsWithDate(article, line(found.get(1)))
        && head(article).stream().limit(MOST_LINES).noneMatch(Header::isTold);
  }

  private static boolean beginsWithDate(Article article, int line) {
    return head(article).stream()
        .limit(MOST_LINES)
        .filter(p -> p.extract(0, p.text().length()).line() == line)
        .anyMatch(p -> Tellings.begin(p, LONGEST).stream().anyMatch(t -> t.from() == 0));
  }

  private static int line(Published published) {
    return published.evidence().get(0).line();
  }

  private static long days(List<Published> found) {
    return found.stream().map(Published::date).distinct().count();
  }

  /** Whether a line says that it tells when the document was published or changed. */
  private static boolean isTold(Passage passage) {
    String lower = passage.text().toLowerCase(Locale.ROOT);
    return lower.contains("published") || lower.contains("posted") || isOfUpdate(passage);
  }

  /** What tells when it was changed goes last, and what stands above the title after the rest. */
  private static Comparator<Passage> byPlace(int title) {
    return Comparator.comparing(Header::isOfUpdate)
        .thenComparing(p -> p.index() < title)
        .thenComparing(Passage::index);
  }

  /** Whether a line tells only when the document was changed. */
  private static boolean isOfUpdate(Passage passage) {
    String lower = passage.text().toLowerCase(Locale.ROOT);
    boolean change =
        lower.contains("updated")
            || lower.contains("modified")
            || lower.contains("corrected")
            || lower.contains("amended");
    return change
        && !lower.contains("published")
        && !lower.contains("posted")
        && !lower.contains("issued");
  }

  /**
   * "Tuesday, June 16, 2020" among the navigation above a title is the day of the visit. A name of
   * a section alone above it is no navigation; with a time of day, right above the title, it is the
   * article's.
   */
  private static boolean isOfSite(Article article, Passage passage) {
    int line = passage.extract(0, passage.text().length()).line();
    long navigation =
        article.judged().stream()
            .takeWhile(judged -> judged.line().number() < line)
            .filter(judged -> judged.verdict() instanceof Verdict.Dropped)
            .count();
    Tokens tokens = new Tokens(passage.text(), 0, passage.text().length(), Lexicon.get());
    boolean own = passage.index() + 1 == titleIndex(head(article)) && tellsTime(tokens);
    return navigation > 1 && tokens.is(0, Kind.WEEKDAY) && !own;
  }

  private static boolean tellsTime(Tokens tokens) {
    return IntStream.range(0, tokens.count()).anyMatch(i -> Clock.at(tokens, i, false).isPresent());
  }

  private static List<Passage> head(Article article) {
    return article.passages().subList(0, Math.min(MOST, article.passages().size()));
  }

  /** Where the text under the title begins; what looks like a header below is another story's. */
  private static int textIndex(List<Passage> passages, int title) {
    for (Passage passage : passages.subList(Math.min(title, passages.size()), passages.size())) {
      if (passage.role() == Role.LEAD || passage.role() == Role.PARAGRAPH) {
        return passage.index();
      }
    }
    return passages.size();
  }

  private static int titleIndex(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.role() == Role.TITLE) {
        return passage.index();
      }
    }
    return 0;
  }

  /** "BAKU, March 12, 2012 (Reuters) -" at the beginning of a paragraph. */
  private static Optional<Published> dateline(Article article) {
    return head(article).stream()
        .filter(p -> !p.aside() && (p.role() == Role.TITLE || !p.role().isHeader()))
        .filter(p -> p.role() != Role.AUTHOR_NOTE)
        .limit(NEAR + 2)
        .flatMap(p -> Tellings.begin(p, 2 * Dateline.LONGEST).stream().limit(1))
        .filter(told -> told.from() < Dateline.LONGEST && Dateline.isIn(told))
        .flatMap(told -> published(told, "dateline").stream())
        .findFirst();
  }

  private static Optional<Published> published(Passage passage, String from) {
    List<Told> all = Tellings.of(passage);
    List<Told> told = own(all);
    boolean plain = told.size() == all.size();
    return told.stream()
        .filter(t -> !isUpdate(passage, t.from()))
        .flatMap(t -> published(t, from).stream())
        .findFirst()
        .or(() -> plain ? inOtherWays(passage, from) : Optional.empty())
        .or(() -> told.stream().flatMap(t -> published(t, from).stream()).findFirst());
  }

  /** The dates of a line without those of other matters; none where one begins a range. */
  private static List<Told> own(List<Told> told) {
    List<Told> own = new ArrayList<>();
    int from = 0;
    for (Told one : told) {
      if (OtherMatter.isRange(one)) {
        return List.of();
      }
      if (!OtherMatter.isIn(one, from)) {
        own.add(one);
      }
      from = one.to();
    }
    return own;
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
    String lower = passage.text().substring(0, at).toLowerCase(Locale.ROOT);
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
