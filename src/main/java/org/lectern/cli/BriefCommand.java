package org.lectern.cli;

import java.util.List;
import org.lectern.library.Library;
import org.lectern.report.BriefReport;
import org.lectern.report.Format;
import org.lectern.report.Page;

/** {@code lectern brief}: one briefing for the collection. */
final class BriefCommand extends ReadingCommand {
  private final List<String> otherwise;

  /** The command that needs a path. */
  BriefCommand() {
    this(List.of());
  }

  /** The same with the paths that are meant where none is given. */
  BriefCommand(List<String> otherwise) {
    super(Format.TEXT, Format.JSONL, Format.MARKDOWN);
    this.otherwise = otherwise;
  }

  @Override
  List<String> otherwise() {
    return otherwise;
  }

  @Override
  int wrapsAt() {
    return 72;
  }

  @Override
  String foundInEnglish() {
    return "actors, dates and statements";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    if (library.briefings().isEmpty()) {
      return false;
    }
    if (format == Format.JSONL) {
      page.line(BriefReport.json(library));
    } else {
      new BriefReport(page, library, format).print();
    }
    return true;
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern brief seeds | mail -s 'This morning' me", "lectern brief -f markdown seeds"
    };
  }
}
