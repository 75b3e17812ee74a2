package org.lectern.date;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/**
 * Prints the time expressions of a folder of texts as JSON Lines, to be scored. Arguments: the
 * folder, and a table of documents and their dates, or - where they are not to be told.
 */
public final class PrintDates {
  private PrintDates() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> rows = args[1].equals("-") ? List.of() : Files.readAllLines(Path.of(args[1]));
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        print(file, dateOf(file.getFileName().toString(), rows), out);
      }
    }
    out.flush();
  }

  private static Optional<LocalDate> dateOf(String name, List<String> rows) {
    return rows.stream()
        .map(row -> row.split("\t"))
        .filter(row -> row.length > 1 && row[0].equals(name) && row[1].length() == 10)
        .map(row -> LocalDate.parse(row[1]))
        .findFirst();
  }

  private static void print(Path file, Optional<LocalDate> told, PrintStream out)
      throws IOException {
    Source source = Source.ofText(file.getFileName().toString(), Files.readString(file));
    CleanOptions options =
        new CleanOptions(false, Set.of(), List.of(), CleanOptions.standard().profiles());
    Article article = new Cleaner(options).clean(source);
    Published published = new PublishedFinder().find(article, told);
    for (TimeExpression found : new DateFinder().find(article, published)) {
      out.printf(
          "{\"document\": \"%s\", \"start\": %d, \"end\": %d, \"text\": \"%s\", \"value\": \"%s\","
              + " \"type\": \"%s\", \"line\": %d, \"certainty\": \"%s\", \"edtf\": \"%s\","
              + " \"bounds\": \"%s..%s\", \"why\": \"%s\"}%n",
          source.id(),
          source.text().codePoints(found.extract().span().start()),
          source.text().codePoints(found.extract().span().end()),
          found.extract().text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " "),
          found.when().timex(),
          found.type(),
          found.extract().line(),
          found.certainty().label(),
          found.when().edtf().orElse(""),
          found.when().earliest().map(LocalDate::toString).orElse(""),
          found.when().latest().map(LocalDate::toString).orElse(""),
          found.why());
    }
    if (told.isEmpty()) {
      System.err.println(source.id() + " " + published);
    }
  }
}
