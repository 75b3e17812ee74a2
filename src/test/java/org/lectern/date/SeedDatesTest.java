package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

class SeedDatesTest {

  @TestFactory
  Stream<DynamicTest> everyTimeExpressionOfTheSeedsIsAsTheTableSays() {
    List<List<String>> rows = Cases.rows("seeds.txt");
    return seeds()
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    seed.getFileName().toString(),
                    () -> assertEquals(expected(rows, seed), found(seed))));
  }

  private static Stream<Path> seeds() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expected(List<List<String>> rows, Path seed) {
    String number = seed.getFileName().toString().substring(0, 3);
    return String.join(
        "\n",
        rows.stream()
            .filter(row -> row.get(0).equals(number))
            .map(row -> String.join(" | ", row.subList(1, row.size())))
            .toList());
  }

  private static String found(Path seed) throws IOException {
    Source source = Source.ofText(seed.getFileName().toString(), Files.readString(seed));
    Article article = new Cleaner(CleanOptions.standard()).clean(source);
    Published published = new PublishedFinder().find(article, Optional.empty());
    List<String> rows = new ArrayList<>();
    rows.add("published | " + written(published));
    published.evidence().forEach(e -> rows.add(e.line() + " | evidence | " + e.what()));
    new DateFinder().find(article, published).forEach(found -> rows.add(written(found)));
    return String.join("\n", rows);
  }

  private static String written(Published published) {
    return published.earliest().map(Object::toString).orElse("")
        + ".."
        + published.latest().map(Object::toString).orElse("")
        + " | "
        + published.certainty().label()
        + " | "
        + published.from();
  }

  private static String written(TimeExpression found) {
    return found.extract().line()
        + " | "
        + found.extract().text()
        + " | "
        + found.when().timex()
        + " | "
        + found.certainty().label();
  }
}
