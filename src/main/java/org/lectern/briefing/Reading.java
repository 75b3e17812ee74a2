package org.lectern.briefing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Mending;
import org.lectern.actor.OwnNames;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Repetition;

/**
 * How documents are to be read.
 *
 * @param clean how to clean them
 * @param documentDate the date of every document, where the user tells it
 * @param documentDates the dates of single documents by id or by file name, which win over that
 * @param decisions what was decided by hand before, over which both win
 * @param names the actors that the user teaches
 * @param mending what the user decided about actors
 */
public record Reading(
    CleanOptions clean,
    Optional<LocalDate> documentDate,
    Map<String, LocalDate> documentDates,
    Decisions decisions,
    OwnNames names,
    Mending mending) {

  /** Where the user teaches and decides nothing about actors. */
  public Reading(
      CleanOptions clean,
      Optional<LocalDate> documentDate,
      Map<String, LocalDate> documentDates,
      Decisions decisions) {
    this(clean, documentDate, documentDates, decisions, OwnNames.NONE, Mending.NONE);
  }

  /** As the program reads where nothing is said. */
  public static Reading standard() {
    return new Reading(CleanOptions.standard(), Optional.empty(), Map.of(), Decisions.NONE);
  }

  /** The same with what the user teaches and decides about actors. */
  public Reading with(OwnNames taught, Mending decided) {
    return new Reading(clean, documentDate, documentDates, decisions, taught, decided);
  }

  /** Copies its map. */
  public Reading {
    documentDates = Map.copyOf(documentDates);
  }

  /** What the user says of the date of a document. */
  public Optional<LocalDate> dateOf(String id) {
    String fileName = id.substring(id.lastIndexOf('/') + 1);
    return Optional.ofNullable(documentDates.get(id))
        .or(() -> Optional.ofNullable(documentDates.get(fileName)))
        .or(() -> documentDate);
  }

  /**
   * The same where a date is decided now, which wins; where none is, only what was decided before
   * is forgotten.
   */
  Reading decided(Optional<LocalDate> day) {
    return day.isPresent()
        ? new Reading(clean, Optional.empty(), Map.of(), source -> day, names, mending)
        : new Reading(clean, documentDate, documentDates, Decisions.NONE, names, mending);
  }

  /** The same for documents that were opened together. */
  public Reading with(Repetition repetition) {
    return new Reading(
        clean.with(repetition), documentDate, documentDates, decisions, names, mending);
  }
}
