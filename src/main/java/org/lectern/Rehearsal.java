package org.lectern;

import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.library.LibraryReader;
import org.lectern.source.SourceOptions;

/**
 * Does once what readers do often, so that the build learns which classes a class archive should
 * hold. It writes nothing that anybody keeps.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Reads the folder that is named. */
  public static void main(String[] args) {
    new LibraryReader(SourceOptions.standard(), Reading.standard())
        .read(List.of(args), System.in)
        .briefings()
        .forEach(Briefing::statements);
  }
}
