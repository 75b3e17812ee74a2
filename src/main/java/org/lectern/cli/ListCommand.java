package org.lectern.cli;

import org.lectern.library.Library;
import org.lectern.report.Format;
import org.lectern.report.ListReport;
import org.lectern.report.Page;

/** {@code lectern list}: the documents. */
final class ListCommand extends ReadingCommand {
  ListCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    new ListReport(briefing -> false).print(page, format, library.briefings());
    return !library.briefings().isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern list seeds", "lectern list --since last --format tsv ~/briefs"};
  }
}
