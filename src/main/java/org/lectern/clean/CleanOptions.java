package org.lectern.clean;

import java.util.List;
import java.util.Set;

/**
 * How to clean.
 *
 * @param drop false where nothing is dropped or set aside; title, author and date are read all the
 *     same
 * @param keptRules the names of rules that are switched off
 * @param droppedLines texts of lines that are dropped whatever the rules say
 * @param profiles the site profiles, those of the user first
 * @param repetition what the documents that were opened together have in common
 */
public record CleanOptions(
    boolean drop,
    Set<String> keptRules,
    List<String> droppedLines,
    List<SiteProfile> profiles,
    Repetition repetition) {

  /** All rules on, the profiles that are built in. */
  public static CleanOptions standard() {
    return new CleanOptions(true, Set.of(), List.of(), SiteProfile.builtIn());
  }

  /** For documents that were not opened together. */
  public CleanOptions(
      boolean drop, Set<String> keptRules, List<String> droppedLines, List<SiteProfile> profiles) {
    this(drop, keptRules, droppedLines, profiles, Repetition.NONE);
  }

  /** Throws nothing; copies its collections. */
  public CleanOptions {
    keptRules = Set.copyOf(keptRules);
    droppedLines = List.copyOf(droppedLines);
    profiles = List.copyOf(profiles);
  }

  /** The same for documents that were opened together. */
  public CleanOptions with(Repetition other) {
    return new CleanOptions(drop, keptRules, droppedLines, profiles, other);
  }
}
