package org.lectern.cli;

import org.lectern.library.Library;
import org.lectern.report.Format;
import org.lectern.report.Page;

/** Not there yet. */
final class ProfileCommand extends ReadingCommand {
  ProfileCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    throw new UsageException("not there yet");
  }
}
