package org.lectern.report;

import java.util.List;
import org.lectern.document.Visible;

/**
 * How facts of one sort are listed, in each format.
 *
 * @param <T> the sort of fact
 */
public abstract class Listing<T> {

  /** The names of the columns of the TSV form. */
  abstract List<String> columns();

  /** The values of a fact in the columns of the TSV form; empty where one is not known. */
  abstract List<String> cells(T fact);

  /** Writes the fields of a fact. */
  abstract void json(Json json, T fact);

  /** Prints the facts for a person. */
  abstract void text(Page page, List<T> facts);

  /** Prints the facts; Markdown is printed as text. */
  public final void print(Page page, Format format, List<T> facts) {
    if (format == Format.JSONL) {
      facts.forEach(fact -> page.line(line(fact)));
    } else if (format == Format.TSV) {
      row(page, columns());
      facts.forEach(fact -> row(page, cells(fact)));
    } else {
      text(page, facts);
    }
  }

  private String line(T fact) {
    Json json = Json.fact();
    json(json, fact);
    return json.end().toString();
  }

  private static void row(Page page, List<String> cells) {
    page.line(String.join("\t", cells.stream().map(Visible::line).toList()));
  }
}
