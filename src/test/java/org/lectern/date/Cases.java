package org.lectern.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** Reads tables of cases, and finds what the cases ask for. */
final class Cases {
  private Cases() {}

  /** The rows of a table beside this class: cells parted by |, without comments and blank lines. */
  static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article in a text from which nothing is dropped. */
  static Article article(String id, String text) {
    CleanOptions all = new CleanOptions(false, Set.of(), List.of(), List.of());
    return new Cleaner(all).clean(Source.ofText(id, text));
  }

  /** The time expressions of a text; an empty date is one that is not known. */
  static List<TimeExpression> find(String text, String documentDate) {
    Optional<LocalDate> told =
        documentDate.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(documentDate));
    Article article = article("text", text);
    return new DateFinder().find(article, new PublishedFinder().find(article, told));
  }

  /** As the tables write them: {@code 5 March = XXXX-03-05; now = PRESENT_REF}. */
  static String written(List<TimeExpression> found) {
    return found.stream()
        .map(f -> f.extract().text() + " = " + f.when().timex())
        .collect(Collectors.joining("; "));
  }
}
