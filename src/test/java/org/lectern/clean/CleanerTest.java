package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.document.Format;
import org.lectern.document.LineHint;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Stated;

class CleanerTest {
  static final String SENTENCE =
      "The ministers of both countries met in the capital on Tuesday and spoke for several hours"
          + " about the border, the trade between them and the prisoners of the last war.";

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyLineOfASeedHasTheVerdictOfItsCase(String seed) {
    VerdictCase.read("seeds/" + seed).check(clean(seed(seed), CleanOptions.standard()));
  }

  @Test
  void theEurasianetPageIsCleanedWithoutItsProfileToo() {
    CleanOptions options = new CleanOptions(true, Set.of(), List.of(), List.of());
    VerdictCase.read("seeds/002-without-profile").check(clean(seed("002"), options));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void whereNothingIsDroppedEveryLineIsKeptAndTheHeaderIsRead(String seed) {
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), SiteProfile.builtIn());
    Article kept = clean(seed(seed), options);
    assertTrue(kept.judged().stream().allMatch(j -> j.verdict() instanceof Verdict.Kept));
    Article cleaned = clean(seed(seed), CleanOptions.standard());
    assertEquals(cleaned.title().value(), kept.title().value());
    assertEquals(cleaned.byline().map(Field::value), kept.byline().map(Field::value));
  }

  @Test
  void theHeaderOfThePageIsRead() {
    Article article = clean(seed("002"), CleanOptions.standard());
    assertEquals(
        "Azerbaijan Defense Minister Visits Iran, Promises Not To Attack", article.title().value());
    assertEquals("text", article.title().from());
    assertEquals("Joshua Kucera", article.byline().get().value());
    assertEquals(96, article.byline().get().extract().get().line());
    assertEquals("Joshua Kucera", article.byline().get().extract().get().text());
    assertEquals("Eurasianet", article.outlet().get().value());
    assertEquals(Optional.of("en"), article.language());
  }

  @Test
  void anAuthorMayStandBeforeTheHeadline() {
    Article article = clean(seed("000"), CleanOptions.standard());
    assertEquals("Oleksandr Levchenko", article.byline().get().value());
    assertEquals(7, article.title().extract().get().line());
  }

  @Test
  void addressesAreCitedOnceAndJoinedOverLineEnds() {
    List<String> cited =
        clean(seed("003"), CleanOptions.standard()).references().stream()
            .map(Reference::address)
            .toList();
    assertTrue(cited.contains("http://www.rferl.org/content/nagorno-karabakh-/26567727.html"));
    assertTrue(cited.contains("http://www.socar.ro/en/SOCAR-AZERBAIJAN"));
    assertEquals(Set.copyOf(cited).size(), cited.size());
    assertEquals(15, cited.size());
  }

  @Test
  void wordsThatMenusUseMayHeadAParagraph() {
    for (String heading :
        List.of("Release", "Related", "Economy", "Share", "Popular", "Comments")) {
      String text =
          "A headline about ministers\n\n" + SENTENCE + "\n\n" + heading + "\n\n" + other(1);
      Article article = clean(Source.ofText("x", text), CleanOptions.standard());
      assertEquals(Role.HEADING, ((Verdict.Kept) verdict(article, 5)).role(), heading);
    }
  }

  @Test
  void paragraphsThatDifferInASymbolOrAWordAreNotPullQuotesOfEachOther() {
    for (String other : List.of("\u2705", "\u2192", "twice", "\u20ac")) {
      String text =
          "A council and its plan\n\n"
              + "The council read the plan that is marked END of mark.\n\n"
              + "The council read the plan that is marked "
              + other
              + " END of mark.\n\n"
              + SENTENCE;
      Article article = clean(Source.ofText("x", text), CleanOptions.standard());
      assertTrue(verdict(article, 3) instanceof Verdict.Kept, other);
      assertTrue(verdict(article, 5) instanceof Verdict.Kept, other);
    }
  }

  @Test
  void theShareRemovedCountsLinesThatAreNotBlank() {
    Article article = clean(seed("001"), CleanOptions.standard());
    long dropped =
        article.judged().stream().filter(j -> j.verdict() instanceof Verdict.Dropped).count();
    assertEquals(dropped, article.removed());
    assertEquals(Math.round(100f * dropped / article.judged().size()), article.removedPercent());
    assertTrue(article.removed() > 0);
  }

  @Test
  void aMenuWithoutAnyTextIsNotEmptied() {
    Article article = clean(Source.ofText("x", "Home\nAbout\nContact\n"), CleanOptions.standard());
    assertFalse(article.passages().isEmpty());
    assertEquals(3, article.judged().size());
  }

  @Test
  void withoutAHeadlineTheFirstWordsOrTheNameStandForIt() {
    Article words = clean(Source.ofText("x.txt", SENTENCE), CleanOptions.standard());
    assertEquals("first words", words.title().from());
    assertTrue(SENTENCE.startsWith(words.title().value().replace(" …", "")));
    Article none = clean(Source.ofText("x.txt", " \n\n"), CleanOptions.standard());
    assertEquals("file name", none.title().from());
    assertEquals("x.txt", none.title().value());
    Article menu = clean(Source.ofText("x.txt", "Home\nNews\nLog in\n"), CleanOptions.standard());
    assertEquals("file name", menu.title().from());
  }

  @Test
  void thePagesOwnMarksAreEvidence() {
    String text =
        "World\nMinisters meet\nPaul Example\n" + SENTENCE + "\nA picture\nMore\n" + other(2);
    List<LineHint> hints =
        List.of(
            new LineHint("a", "body nav", 1),
            new LineHint("h1", "body article", 0),
            new LineHint("span", "body article", 0),
            new LineHint("p", "body article", 0),
            new LineHint("figcaption", "body article figure", 0),
            new LineHint("h2", "body article", 0),
            new LineHint("p", "body article", 0));
    Metadata metadata =
        new Metadata(
            Optional.of(new Stated("Ministers meet - The Paper", "title element")),
            Optional.of(new Stated("Paul Example", "author")),
            Optional.of(new Stated("The Paper", "og:site_name")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Source source =
        new Source(
            "x.html",
            Optional.empty(),
            Format.HTML,
            "UTF-8",
            new SourceText(text),
            hints,
            metadata);
    Article article = clean(source, CleanOptions.standard());
    assertEquals("Ministers meet", article.title().value());
    assertEquals("The Paper", article.outlet().get().value());
    assertEquals("og:site_name", article.outlet().get().from());
    assertTrue(verdict(article, 1) instanceof Verdict.Dropped);
    assertTrue(verdict(article, 5) instanceof Verdict.Aside);
    assertEquals(Role.HEADING, ((Verdict.Kept) verdict(article, 6)).role());
  }

  @Test
  void ofTwoAuthorsTheStatedOneCountsWhereTheTextNamesHimTooAndTheFullerOfTwoThatAgree() {
    assertEquals("Paul Example", author("By Latest Issue", "Paul Example", "Paul Example, Rome"));
    assertEquals("Latest Issue", author("By Latest Issue", "Paul Example", "Rome"));
    assertEquals("Paul Example, Ana Roca", author("By Ana Roca", "Paul Example, Ana Roca", "Rome"));
    assertEquals(
        "Ana Roca and Paul Example", author("By Ana Roca and Paul Example", "Ana Roca", "Rome"));
  }

  private static String author(String byline, String stated, String other) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(new Stated(stated, "JSON-LD")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String text = "Ministers meet in the capital\n\n" + byline + "\n\n" + SENTENCE + "\n\n" + other;
    Source source =
        new Source(
            "x.html",
            Optional.empty(),
            Format.HTML,
            "UTF-8",
            new SourceText(text),
            Collections.nCopies(7, LineHint.NONE),
            metadata);
    return clean(source, CleanOptions.standard()).byline().get().value();
  }

  @Test
  void whatAPrintedPageTellsOfItsLinesDecides() {
    String text =
        "Border Review\n\nMinisters meet in the capital\n\n"
            + SENTENCE
            + "\n\nFigure 1. The hall\n\n1998   214\n\n1 Minutes, page 4.\n\n7\n\nBorder Institute";
    List<String> tags =
        List.of(
            "page-header", "h1", "p", "caption", "table", "footnote", "page-number", "page-footer");
    List<LineHint> hints = new java.util.ArrayList<>();
    for (String tag : tags) {
      hints.add(new LineHint(tag, "", 0, 1, false, 1, -1));
      hints.add(LineHint.NONE);
    }
    Source source =
        new Source(
            "x.pdf",
            Optional.empty(),
            Format.PDF,
            "PDF",
            new SourceText(text),
            hints.subList(0, hints.size() - 1),
            Metadata.NONE);
    Article article = clean(source, CleanOptions.standard());
    assertEquals(SENTENCE, article.text());
    assertEquals("Ministers meet in the capital", article.title().value());
    assertEquals("the head of the page, as on 1 page", verdict(article, 1).why());
    assertEquals(Role.CAPTION, ((Verdict.Aside) verdict(article, 7)).role());
    assertEquals(Role.DATA, ((Verdict.Aside) verdict(article, 9)).role());
    assertEquals(Role.FOOTNOTE, ((Verdict.Aside) verdict(article, 11)).role());
    assertEquals("the number of the page", verdict(article, 13).why());
    assertEquals("page-furniture", verdict(article, 15).rule());
  }

  @Test
  void captionsAndCreditsAreNoHeadlines() {
    String text =
        "Ministers agree on prisoners\n\nThe two ministers in the capital. (Paul Example/AP)\n\n"
            + SENTENCE
            + "\n\n"
            + other(1);
    Article article = clean(Source.ofText("x", text), CleanOptions.standard());
    assertEquals("Ministers agree on prisoners", article.title().value());
    assertEquals("caption", verdict(article, 3).rule());
    assertTrue(verdict(article, 3) instanceof Verdict.Aside);
  }

  @Test
  void whatReadersWroteUnderAnArticleGoes() {
    String text =
        "Ministers agree on prisoners\n\n"
            + SENTENCE
            + "\n\n"
            + other(1)
            + "\n\n3 comments\n\n"
            + "Paul says:\n\n"
            + other(2)
            + "\n\nReply\n\nMary says:\n\n"
            + other(3)
            + "\n\nReply\n";
    Article article = clean(Source.ofText("x", text), CleanOptions.standard());
    assertTrue(verdict(article, 5) instanceof Verdict.Kept);
    assertTrue(verdict(article, 11) instanceof Verdict.Dropped);
    assertTrue(verdict(article, 17) instanceof Verdict.Dropped);
  }

  @Test
  void aListThatASentenceAnnouncesStays() {
    String text =
        "What to take along\n\n"
            + SENTENCE
            + "\n\nThe list of what they asked for is long:\n\n"
            + "• bread\n• salt\n• candles\n• blankets\n• rope\n• soap\n• tea\n\n"
            + other(1);
    Article article = clean(Source.ofText("x", text), CleanOptions.standard());
    for (int line = 7; line <= 13; line++) {
      assertEquals(Role.LIST_ITEM, ((Verdict.Kept) verdict(article, line)).role());
    }
  }

  @Test
  void aSentenceIsNotDroppedForTheSakeOfOneThatIsDroppedItself() {
    String quote = "Nothing had been signed by the two ministers in the capital";
    String text =
        "Talks go on\n\n"
            + SENTENCE
            + "\n\n"
            + quote
            + "\n\n"
            + other(1)
            + "\n\nWe use cookies. This site uses cookies. By continuing to use our site you agree."
            + " "
            + quote
            + ".";
    Article article = clean(Source.ofText("x", text), CleanOptions.standard());
    assertTrue(verdict(article, 5) instanceof Verdict.Kept);
  }

  @Test
  void hostileTextsAreJudgedAsWell() {
    for (String text :
        List.of(
            "x".repeat(10_000) + "\n" + "[1]".repeat(3000) + "\n" + "[".repeat(5000),
            "- ".repeat(4000) + "\n\n" + "©\n".repeat(200),
            "\uFEFF\n\u00A0\n\u200B",
            "\uD83D\uDE00 \uD83D\uDE00\n" + "1 ".repeat(3000),
            "http://\nhttps://\nwww.\nSource:\n°°\n%\n5%\n6%\n7%\n8%\n",
            (SENTENCE + "\n").repeat(500))) {
      Article article = clean(Source.ofText("x", text), CleanOptions.standard());
      long lines =
          text.lines().filter(l -> l.chars().anyMatch(c -> !Words.isBlank((char) c))).count();
      assertEquals(lines, article.judged().size());
    }
  }

  @Test
  void aPageWithoutTextSaysSo() {
    CleanOptions options = CleanOptions.standard();
    Article empty = clean(Source.ofText("x", " \n\n"), options);
    assertEquals("there is no text in it", empty.note().get());
    Article menu = clean(Source.ofText("x", "Home\nNews\nPolitics\nSearch\nAbout us\n"), options);
    assertEquals("no running text was found, so everything is kept", menu.note().get());
    assertEquals(0, menu.removed());
    assertEquals(Optional.empty(), clean(seed("002"), options).note());
  }

  static String other(int number) {
    return "Number "
        + number
        + " of the delegates, who had come from far away, told the reporters afterwards that"
        + " nothing had been signed, and that the talks would go on in the autumn.";
  }

  static Verdict verdict(Article article, int line) {
    return article.judged().stream()
        .filter(j -> j.line().number() == line)
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  static CleanOptions options(Set<String> keptRules, List<String> droppedLines) {
    return new CleanOptions(true, keptRules, droppedLines, SiteProfile.builtIn());
  }

  static Article clean(Source source, CleanOptions options) {
    return new Cleaner(options).clean(source);
  }

  static Source seed(String number) {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path file =
          files.filter(p -> p.getFileName().toString().startsWith(number)).findFirst().get();
      return Source.ofText(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
