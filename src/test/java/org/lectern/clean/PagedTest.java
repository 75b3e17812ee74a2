package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.document.Source;

class PagedTest {

  @TestFactory
  Stream<DynamicTest> eachLineOfAPrintedPageIsWhatItsCaseSays() throws IOException {
    return PagedCase.read("paged/cases.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), c::holds));
  }

  @TestFactory
  Stream<DynamicTest> columnsSideBySideAreReadOneAfterTheOther() throws IOException {
    return PagedCase.read("paged/columns.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), c::holds));
  }

  @Test
  void eachWordOfColumnsSideBySideStandsAtItsPlaceInTheSource() throws IOException {
    for (PagedCase c : PagedCase.read("paged/columns.txt")) {
      Article article = c.clean();
      BitSet held = new BitSet();
      for (Passage passage : article.passages()) {
        for (Piece piece : passage.pieces()) {
          assertEquals(
              article.source().text().slice(piece.span()),
              passage.text().substring(piece.at(), piece.end()));
          for (int i = piece.span().start(); i < piece.span().end(); i++) {
            assertTrue(!held.get(i), "twice: " + i);
            held.set(i);
          }
        }
      }
      for (Judged judged : article.judged()) {
        boolean kept = !(judged.verdict() instanceof Verdict.Dropped);
        for (int i = judged.line().span().start(); i < judged.line().span().end(); i++) {
          char letter = article.source().text().text().charAt(i);
          assertTrue(held.get(i) == kept || !Character.isLetterOrDigit(letter), "lost: " + i);
        }
      }
    }
  }

  @Test
  void headingsThatADumpPrintsLateStandBeforeTheirText() throws IOException {
    Article article = new Cleaner(CleanOptions.standard()).clean(seed("003"));
    List<String> read =
        article.body().stream()
            .map(p -> p.role() == Role.HEADING ? p.text() : p.line() + "")
            .toList();
    assertEquals(
        List.of(
            "Introduction", "4", "17", "Background: Iran-Armenia and Iran-Azerbaijan Relations"),
        read.subList(0, 4));
    assertEquals("The Recent ‘Truck Crisis’", read.get(read.indexOf("322") - 1));
    assertEquals("Conclusion", read.get(read.indexOf("464") - 1));
  }

  @Test
  void anAddressThatAHyphenPartsIsCitedWhole() throws IOException {
    PagedCase parted =
        PagedCase.read("paged/cases.txt").stream()
            .filter(c -> c.name().startsWith("an address that a hyphen parts"))
            .findFirst()
            .orElseThrow();
    Article article = parted.clean();
    assertEquals(
        "https://ferry.example.org/reports/in-spring", article.references().get(0).address());
    assertTrue(
        article.passages().stream()
            .anyMatch(p -> p.text().equals("1 https://ferry.example.org/reports/in-spring")));
  }

  @Test
  void theMarkOfANoteIsLeftOutAndItsLineSaysSo() throws IOException {
    PagedCase called =
        PagedCase.read("paged/cases.txt").stream()
            .filter(c -> c.name().startsWith("a note at the foot of a column"))
            .findFirst()
            .orElseThrow();
    Verdict caller = called.clean().judged().get(1).verdict();
    assertTrue(caller.why().contains("its mark 1 calls the note of line 4"), caller.why());
  }

  private static Source seed(String number) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path file =
          files.filter(p -> p.getFileName().toString().startsWith(number)).findFirst().get();
      return Source.ofText(file.getFileName().toString(), Files.readString(file));
    }
  }

  @Test
  void linesInWhateverOrderHaveOneVerdictEachAndNoLetterIsHeldTwice() throws IOException {
    List<String> lines = new ArrayList<>();
    for (PagedCase c : PagedCase.read("paged/cases.txt")) {
      lines.addAll(c.text().lines().toList());
    }
    lines.addAll(
        List.of("1", "2", "*", "•", "[1]", "Figure 1.", "Source:", "Page 3 of 9", "\f", "\f1"));
    lines.addAll(List.of("...", "a    b    c   d", "the left side       the right side", "†", "A"));
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(90); i >= 0; i--) {
        text.append(lines.get(random.nextInt(lines.size())));
        text.append(random.nextInt(9) == 0 ? "\n\n" : random.nextInt(20) == 0 ? "\n\f" : "\n");
      }
      holdsEachLineOnce(Source.ofText("x.txt", text.toString()));
    }
  }

  private static void holdsEachLineOnce(Source source) {
    Article article = new Cleaner(CleanOptions.standard()).clean(source);
    long inked =
        source.text().lines().stream()
            .filter(
                line -> source.text().slice(line).chars().anyMatch(c -> !Words.isBlank((char) c)))
            .count();
    assertEquals(inked, article.judged().size());
    BitSet held = new BitSet();
    for (Passage passage : article.passages()) {
      for (Piece piece : passage.pieces()) {
        for (int i = piece.span().start(); i < piece.span().end(); i++) {
          assertTrue(!held.get(i), "twice: " + i);
          held.set(i);
        }
      }
    }
  }
}
