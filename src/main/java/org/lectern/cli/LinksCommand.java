package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;
import org.lectern.link.CrossReference;
import org.lectern.report.Format;
import org.lectern.report.LinksReport;
import org.lectern.report.Page;

/** {@code lectern links}: cross-references with the evidence at both ends. */
final class LinksCommand extends ReadingCommand {
  LinksCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    List<CrossReference> references = library.references();
    new LinksReport(library).print(page, format, references);
    return !references.isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern links seeds", "lectern links --format jsonl seeds"};
  }
}
