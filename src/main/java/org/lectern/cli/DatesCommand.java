package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;
import org.lectern.report.DatesReport;
import org.lectern.report.Format;
import org.lectern.report.Page;

/** {@code lectern dates}: time expressions in order of the text. */
final class DatesCommand extends ReadingCommand {
  DatesCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  String foundInEnglish() {
    return "dates";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    List<DatesReport.Dated> dates = DatesReport.of(library.briefings());
    new DatesReport().print(page, format, dates);
    return !dates.isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern dates seeds", "lectern dates --document-date 2021-10-04 --format jsonl page.html"
    };
  }
}
