package org.lectern.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a document was published, or the bounds between which its text places it.
 *
 * @param date the day; empty where it is not known
 * @param earliest not before this day; the day itself where it is known
 * @param latest not after this day; the day itself where it is known
 * @param certainty how it is known
 * @param from what tells it: byline, dateline, metadata, url, file-name, text (bounds only),
 *     option, user, none
 * @param evidence the lines that tell it
 */
public record Published(
    Optional<LocalDate> date,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Certainty certainty,
    String from,
    List<Evidence> evidence) {

  /** Nothing known. */
  public static final Published UNKNOWN =
      new Published(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Certainty.UNKNOWN,
          "none",
          List.of());

  /** Copies its list. */
  public Published {
    evidence = List.copyOf(evidence);
  }

  /**
   * A line that tells something of the date.
   *
   * @param line the number of the source line, from 1
   * @param what what it tells, one clause without a full stop
   */
  public record Evidence(int line, String what) {}

  /** A day that is known. */
  public static Published on(LocalDate day, String from, List<Evidence> evidence) {
    return new Published(
        Optional.of(day), Optional.of(day), Optional.of(day), Certainty.STATED, from, evidence);
  }

  /** Not before a day, as the text tells. */
  static Published notBefore(LocalDate day, Certainty certainty, List<Evidence> evidence) {
    return new Published(
        Optional.empty(), Optional.of(day), Optional.empty(), certainty, "text", evidence);
  }
}
