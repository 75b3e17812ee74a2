package org.lectern.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.lectern.document.Source;

/** What the person decided by hand of single documents, and what is kept. */
public interface Decisions {
  /** Nothing decided. */
  Decisions NONE = source -> Optional.empty();

  /** The date that was set for a document. */
  Optional<LocalDate> dateOf(Source source);
}
