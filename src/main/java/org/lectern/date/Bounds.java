package org.lectern.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.Judged;
import org.lectern.clean.Reference;
import org.lectern.clean.Verdict;

/**
 * The bounds that a text sets to its own date: not before the latest full date that it tells as
 * past, nor before an address that it cites, and moved on by a yearless date after that.
 */
final class Bounds {
  private static final int NEXT = 240;

  /** So many characters are read, about 700 printed pages: any part of a text sets true bounds. */
  private static final int READ = 1_000_000;

  private Bounds() {}

  /** The bounds; empty where the text sets none. */
  static Optional<Published> of(Article article) {
    List<Told> tellings = Tellings.of(article, READ).stream().filter(Bounds::isInStory).toList();
    List<Bound> bounds = new ArrayList<>();
    latest(tellings.stream().flatMap(t -> past(t).stream()).toList()).ifPresent(bounds::add);
    latest(cited(article))
        .filter(b -> bounds.stream().allMatch(other -> other.day().isBefore(b.day())))
        .ifPresent(bounds::add);
    Optional<Bound> stated = latest(bounds);
    stated
        .flatMap(b -> latest(tellings.stream().flatMap(t -> next(t, b.day()).stream()).toList()))
        .ifPresent(bounds::add);
    return latest(bounds).map(b -> published(b, bounds));
  }

  private static Published published(Bound latest, List<Bound> bounds) {
    return Published.notBefore(
        latest.day(), latest.certainty(), bounds.stream().map(Bound::evidence).toList());
  }

  private static boolean isInStory(Told told) {
    return !told.passage().aside() && !told.passage().role().isHeader();
  }

  private static Optional<Bound> latest(List<Bound> bounds) {
    return bounds.stream()
        .max(Comparator.comparing(Bound::day).thenComparing(b -> -b.evidence().line()));
  }

  private static Optional<Bound> past(Told told) {
    Reading reading = told.sense().in(Scene.BARE);
    boolean stated =
        told.tense() == Tense.PAST
            && reading.certainty() == Certainty.STATED
            && (reading.when() instanceof Day
                || reading.when() instanceof Month
                || reading.when() instanceof Year);
    return reading.when().earliest().filter(d -> stated).map(d -> bound(told, d, Certainty.STATED));
  }

  private static Bound bound(Told told, LocalDate day, Certainty certainty) {
    var place = told.passage().extract(told.from(), told.to());
    String what =
        certainty == Certainty.STATED
            ? "tells " + place.text() + " as past: not before " + day
            : "tells " + place.text() + " as past, without its year: probably not before " + day;
    return new Bound(day, certainty, new Published.Evidence(place.line(), what));
  }

  /** The days in the addresses that the document cites; those of its furniture tell nothing. */
  private static List<Bound> cited(Article article) {
    if (article.references().isEmpty()) {
      return List.of();
    }
    Set<Integer> dropped = new HashSet<>();
    for (Judged judged : article.judged()) {
      if (judged.verdict() instanceof Verdict.Dropped) {
        dropped.add(judged.line().number());
      }
    }
    return article.references().stream()
        .filter(reference -> !dropped.contains(reference.line()))
        .flatMap(reference -> cited(reference).stream())
        .toList();
  }

  private static Optional<Bound> cited(Reference reference) {
    return DayInAddress.of(reference.address())
        .map(
            day ->
                new Bound(
                    day,
                    Certainty.STATED,
                    new Published.Evidence(reference.line(), "cites an address of " + day)));
  }

  /** A yearless date that follows a bound within the same year. */
  private static Optional<Bound> next(Told told, LocalDate bound) {
    if (told.tense() != Tense.PAST || told.use() != Told.Use.ADVERB) {
      return Optional.empty();
    }
    When when =
        told.sense().in(new Scene(sameYear(bound), Story.EMPTY, Tense.NONE, false, false)).when();
    boolean yearless = told.sense().in(Scene.BARE).when() instanceof Partial p && isYearless(p);
    return when.earliest()
        .filter(d -> yearless && d.isAfter(bound) && d.isBefore(bound.plusDays(NEXT)))
        .map(d -> bound(told, d, Certainty.INFERRED));
  }

  private static Published sameYear(LocalDate bound) {
    return Published.on(LocalDate.of(bound.getYear(), 7, 1), "text", List.of());
  }

  /** XXXX-03 and XXXX-03-05, but not XXXX-XX or XXXX-WXX-5. */
  private static boolean isYearless(Partial partial) {
    String timex = partial.timex();
    return timex.startsWith("XXXX-") && timex.length() >= 7 && Character.isDigit(timex.charAt(5));
  }

  private record Bound(LocalDate day, Certainty certainty, Published.Evidence evidence) {}
}
