package org.lectern.briefing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Repetition;

/**
 * How documents are to be read.
 *
 * @param clean how to clean them
 * @param documentDate the date of every document, where the user tells it
 * @param documentDates the dates of single documents by id or by file name, which win over that
 */
public record Reading(
    CleanOptions clean, Optional<LocalDate> documentDate, Map<String, LocalDate> documentDates) {

  /** As the program reads where nothing is said. */
  public static Reading standard() {
    return new Reading(CleanOptions.standard(), Optional.empty(), Map.of());
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

  /** The same for documents that were opened together. */
  public Reading with(Repetition repetition) {
    return new Reading(clean.with(repetition), documentDate, documentDates);
  }
}
