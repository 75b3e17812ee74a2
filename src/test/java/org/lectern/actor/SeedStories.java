package org.lectern.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.document.Source;

/** The stories of the five documents of the folder seeds, without the lines that are furniture. */
final class SeedStories {
  private SeedStories() {}

  /** The article of the seed whose name begins so; what lies in furniture lines is an aside. */
  static Article story(String prefix) {
    Article article = new Cleaner(CleanOptions.standard()).clean(source(prefix));
    BitSet furniture = furniture(prefix);
    List<Passage> passages = new ArrayList<>();
    for (Passage p : article.passages()) {
      boolean aside = furniture.get(p.line());
      passages.add(
          new Passage(
              p.index(),
              aside
                  ? Role.CAPTION
                  : p.role().isAside() || p.role().isHeader() ? p.role() : Role.PARAGRAPH,
              p.text(),
              p.pieces(),
              p.emphasis(),
              p.source()));
    }
    return new Article(
        article.source(),
        article.title(),
        article.byline(),
        article.outlet(),
        article.language(),
        passages,
        article.judged(),
        article.references());
  }

  private static Source source(String prefix) {
    try (var files = Files.list(Path.of("seeds"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow();
      return Source.ofText(prefix, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table beside the tests: fields parted by tabs. */
  static List<String[]> rows(String resource) {
    try (var in = SeedStories.class.getResourceAsStream(resource)) {
      String text =
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitSet furniture(String prefix) {
    BitSet lines = new BitSet();
    for (String[] row : rows("furniture.tsv")) {
      if (row[0].equals(prefix)) {
        for (String range : row[1].split(" ")) {
          String[] ends = range.split("-");
          lines.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
      }
    }
    return lines;
  }
}
