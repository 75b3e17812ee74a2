package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;
import org.lectern.report.Format;
import org.lectern.report.Page;
import org.lectern.report.StatementsReport;

/** {@code lectern statements}: who asserts what. */
final class StatementsCommand extends ReadingCommand {
  StatementsCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  String foundInEnglish() {
    return "statements";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    List<StatementsReport.Stated> statements = StatementsReport.of(library.briefings());
    new StatementsReport().print(page, format, statements);
    return !statements.isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern statements seeds", "lectern statements --format tsv seeds"};
  }
}
