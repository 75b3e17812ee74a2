package org.lectern.tui;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.briefing.Reading;
import org.lectern.library.DecisionFile;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryReader;
import org.lectern.source.SourceOptions;

/** The documents of {@code seeds/} as the reader gets them: read, cleaned, found, related. */
final class SeedEvents {
  private SeedEvents() {}

  /** The events of reading the folder, with nothing remembered. */
  static List<Event> all() {
    return Once.EVENTS;
  }

  /** The events of reading another folder. */
  static List<Event> of(String folder) {
    Library library =
        new LibraryReader(SourceOptions.standard(), Reading.standard())
            .read(List.of(folder), InputStream.nullInputStream());
    List<Event> events = new ArrayList<>();
    DeskFile desk = DeskFile.of(Map.of("XDG_DATA_HOME", "/nonexistent"));
    Background background =
        new Background(() -> library, desk, DecisionFile.of(Map.of()), events::add);
    events.add(background.listed(library));
    background.work(library);
    return List.copyOf(events);
  }

  /** Reads the folder when it is first asked for. */
  private static final class Once {
    static final List<Event> EVENTS = of("seeds");
  }
}
