package org.lectern.cli;

import java.util.List;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.QueryException;
import org.lectern.report.Format;
import org.lectern.report.Page;
import org.lectern.report.SearchReport;

/** {@code lectern search}: passages that match, best first. */
final class SearchCommand extends ReadingCommand {
  SearchCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  List<String> paths() {
    return parameters().isEmpty() ? List.of() : parameters().subList(1, parameters().size());
  }

  @Override
  void check(Invocation invocation) {
    if (parameters().isEmpty()) {
      throw new UsageException("search needs a QUERY and then PATHs");
    }
    try {
      Library.check(parameters().get(0));
    } catch (QueryException e) {
      throw new UsageException(e.sentence());
    }
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    List<Hit> hits = library.search(parameters().get(0));
    new SearchReport(library).print(page, format, hits);
    return !hits.isEmpty();
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern search 'drone \"Nakhchivan Airport\" -truck' seeds",
      "lectern search 'actor:\"Ilham Aliyev\" date:2020-06..2021' seeds"
    };
  }
}
