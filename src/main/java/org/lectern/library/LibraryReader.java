package org.lectern.library;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.clean.Repetition;
import org.lectern.document.Problem;
import org.lectern.document.Source;
import org.lectern.source.DocumentFinder;
import org.lectern.source.Found;
import org.lectern.source.Outcome;
import org.lectern.source.SourceOptions;
import org.lectern.source.SourceReader;

/** Reads paths into a library: the one entry to all that Lectern knows. */
public final class LibraryReader {
  private final SourceOptions options;
  private final Reading reading;

  /** A reader that reads files and documents as told. */
  public LibraryReader(SourceOptions options, Reading reading) {
    this.options = options;
    this.reading = reading;
  }

  /**
   * The documents of files and folders. What can't be read becomes a problem of the library.
   *
   * @param paths as the user gives them; {@code -} is standard input
   * @param standardInput read only where a path says so
   */
  public Library read(List<String> paths, InputStream standardInput) {
    DocumentFinder.Documents documents = DocumentFinder.find(paths);
    return read(documents, documents.documents(), standardInput);
  }

  /** The library of some of the documents that were found. */
  Library read(DocumentFinder.Documents documents, List<Found> chosen, InputStream standardInput) {
    SourceReader reader = new SourceReader(options);
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(documents.problems());
    for (Found found : chosen) {
      Outcome outcome = reader.read(found, standardInput);
      if (outcome instanceof Outcome.Read read) {
        sources.add(read.source());
      } else if (outcome instanceof Outcome.Failed failed) {
        problems.add(failed.problem());
      }
    }
    return new Library(briefings(sources), problems);
  }

  private List<Briefing> briefings(List<Source> sources) {
    Reading together = reading.with(Repetition.of(sources));
    List<Briefing> briefings = new ArrayList<>(sources.size());
    for (Source source : sources) {
      briefings.add(new Briefing(source, together, location(source)));
    }
    return briefings;
  }

  private static String location(Source source) {
    return source.path().map(path -> path.toAbsolutePath().normalize().toString()).orElse("-");
  }
}
