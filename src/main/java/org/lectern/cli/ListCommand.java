package org.lectern.cli;

import org.lectern.briefing.Briefing;
import org.lectern.library.Desk;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.report.Format;
import org.lectern.report.ListReport;
import org.lectern.report.Page;

/** {@code lectern list}: the documents. */
final class ListCommand extends ReadingCommand {
  private Desk desk = Desk.EMPTY;

  ListCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  void check(Invocation invocation) {
    desk = DeskFile.of(invocation.environment()).load().desk();
  }

  private boolean isRead(Briefing briefing) {
    return desk.isRead(Desk.key(briefing.id(), briefing.source().text().text()));
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    new ListReport(this::isRead).print(page, format, library.briefings());
    return !library.briefings().isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {"lectern list seeds", "lectern list --since last --format tsv ~/briefs"};
  }
}
