package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.document.Source;

/** Small folders of pages; a page is its blocks, set apart by blank lines. */
class RepetitionTest {
  private static final List<String> MENU =
      List.of("River Post", "Town Hall", "Harbour", "Schools", "Ferry Times", "Weather");
  private static final List<String> FOOTER =
      List.of("Harbour Pictures", "Ferry Prices", "Town Map", "Who Writes Here", "Old Numbers");
  private static final String SPEECH =
      "\"We have waited for nine years, and nobody in this town shall wait for a tenth one,\" the"
          + " mayor told a crowd on the quay on Sunday.";
  private static final String HISTORY =
      "The old bridge fell in a flood in 1990. Two inquiries found that its piers had been"
          + " weakened by gravel works upstream, and no one was ever charged.";

  @Test
  void whatStandsBeforeAndAfterTheTextsOfThreePagesOfASiteGoes() {
    List<Article> pages =
        clean(page("Bridge opens", bridge()), page("Ferry stops", ferry()), page("Rain", rain()));
    for (Article page : pages) {
      assertTrue(rule(page, "Ferry Times").equals("folder-repetition"), page::text);
      assertTrue(rule(page, "Old Numbers").equals("folder-repetition"), page::text);
    }
    assertEquals(
        "stands in 3 documents that were opened together, first in 0.txt, line 9",
        verdict(pages.get(2), "Ferry Times").why());
    assertTrue(pages.get(0).text().contains(bridge().get(0)));
    assertTrue(pages.get(2).text().contains(rain().get(2)));
  }

  @Test
  void twoPagesMustHaveFiveLinesInARowInCommon() {
    List<Article> pages =
        clean(
            join(MENU.subList(0, 4), List.of("Bridge opens"), bridge(), FOOTER),
            join(MENU.subList(0, 4), List.of("Ferry stops"), ferry(), FOOTER));
    assertFalse(rule(pages.get(0), "Harbour").equals("folder-repetition"));
    assertEquals("folder-repetition", rule(pages.get(0), "Town Map"));
  }

  @Test
  void aPageByItselfSeesNoFolder() {
    Article page = clean(page("Bridge opens", bridge())).get(0);
    assertTrue(none(page));
  }

  @Test
  void aPageThatIsSavedTwiceSaysNothing() {
    List<String> page = page("Bridge opens", bridge());
    clean(page, page, page).forEach(article -> assertTrue(none(article)));
  }

  @Test
  void twoDumpsOfAPageSayNothingHoweverTheirLinesAreBroken() {
    List<String> page = page("Bridge opens", bridge());
    List<String> wrapped = new ArrayList<>();
    page.forEach(block -> wrapped.add(wrapped(block)));
    clean(page, wrapped).forEach(article -> assertTrue(none(article)));
  }

  @Test
  void anAgencysTextInThreePapersStays() {
    List<Article> papers = new ArrayList<>();
    papers.addAll(
        clean(
            join(List.of("Hill Herald", "Farms", "Markets"), head(), bridge()),
            join(List.of("Coast Courier", "Fish", "Boats"), head(), bridge()),
            join(List.of("Plain Paper", "Wheat", "Rail"), head(), bridge())));
    for (Article paper : papers) {
      assertTrue(none(paper));
      bridge().forEach(paragraph -> assertTrue(paper.text().contains(paragraph)));
    }
  }

  @Test
  void aLongerVersionOfAnAgencysTextStaysWhole() {
    List<Article> papers =
        clean(
            join(MENU, head(), rain(), bridge(), FOOTER),
            join(List.of("Hill Herald", "Farms"), head(), bridge(), List.of("Hill Herald Map")));
    for (Article paper : papers) {
      bridge().forEach(paragraph -> assertTrue(paper.text().contains(paragraph)));
      assertTrue(paper.title().value().equals("Ministers open the bridge over the river"));
    }
  }

  @Test
  void aQuotationThatThreePagesShareStays() {
    List<Article> pages =
        clean(
            page("Bridge opens", join(bridge(), List.of(SPEECH))),
            page("Ferry stops", join(ferry(), List.of(SPEECH))),
            page("Rain", join(List.of(SPEECH), rain())));
    pages.forEach(page -> assertTrue(page.text().contains(SPEECH)));
  }

  @Test
  void aHeadingWithTheParagraphThatEndsEachOfThreePagesStays() {
    List<String> background = List.of("Background", HISTORY);
    List<Article> pages =
        clean(
            page("Bridge opens", join(bridge(), background)),
            page("Ferry stops", join(ferry(), background)),
            page("Rain", join(rain(), background)));
    for (Article page : pages) {
      assertTrue(page.text().contains(HISTORY));
      assertFalse(rule(page, "Background").equals("folder-repetition"));
      assertEquals("folder-repetition", rule(page, "Town Map"));
    }
  }

  @Test
  void aHeadlineStaysThoughOtherPagesListIt() {
    List<String> popular =
        List.of(
            "Popular", "Ministers open the bridge over the river", "Ferry stops", "Rain in May");
    List<Article> pages =
        clean(
            page("Ministers open the bridge over the river", join(bridge(), popular)),
            page("Ferry stops", join(ferry(), popular)),
            page("Rain in May", join(rain(), popular)));
    assertEquals("Ministers open the bridge over the river", pages.get(0).title().value());
    assertEquals("Rain in May", pages.get(2).title().value());
    assertTrue(pages.get(0).title().extract().get().line() < 20);
  }

  @Test
  void theHeadlineOfASeriesStays() {
    List<String> head = List.of("Morning Letter", "By Anna Berg");
    List<Article> pages =
        clean(
            join(MENU, head, bridge(), FOOTER),
            join(MENU, head, ferry(), FOOTER),
            join(MENU, head, rain(), FOOTER));
    pages.forEach(page -> assertEquals("Morning Letter", page.title().value()));
    pages.forEach(page -> assertEquals("Anna Berg", page.byline().get().value()));
  }

  @Test
  void theRuleCanBeSwitchedOff() {
    List<Source> sources =
        sources(page("Bridge opens", bridge()), page("Ferry stops", ferry()), page("R", rain()));
    CleanOptions options =
        new CleanOptions(true, java.util.Set.of("folder-repetition"), List.of(), List.of())
            .with(Repetition.of(sources));
    assertTrue(none(new Cleaner(options).clean(sources.get(0))));
  }

  @Test
  void itIsTheSameInWhateverOrderThePagesAreCleaned() {
    List<Source> sources =
        sources(page("Bridge opens", bridge()), page("Ferry stops", ferry()), page("R", rain()));
    CleanOptions forth = CleanOptions.standard().with(Repetition.of(sources));
    CleanOptions back = CleanOptions.standard().with(Repetition.of(sources));
    List<List<Judged>> first = new ArrayList<>();
    sources.forEach(source -> first.add(new Cleaner(forth).clean(source).judged()));
    for (int i = sources.size() - 1; i >= 0; i--) {
      assertEquals(first.get(i), new Cleaner(back).clean(sources.get(i)).judged());
    }
  }

  private static List<String> head() {
    return List.of("Ministers open the bridge over the river", "By Anna Berg, River Agency");
  }

  private static List<String> bridge() {
    return List.of(
        "Ministers of both countries opened the bridge over the river on Monday, and the engineer"
            + " who had led the work for nine years thanked the town for its patience.",
        "The bridge has four lanes and a path for walkers. Lorries will pay a toll that is lower"
            + " than the fare of the ferry, the ministry of transport said in a statement.",
        "Shops on the far bank, which had lived from the queue at the landing, fear for their"
            + " trade, and two of them have asked the town for a lower rent.");
  }

  private static List<String> ferry() {
    return List.of(
        "The last ferry left the landing at six on Friday evening with thirty passengers, a dog"
            + " and a band, and the captain sounded the horn until it was out of sight.",
        "He has steered it since he was twenty. The company has offered him a desk, he said, and"
            + " he has asked for a garden instead.",
        "The boat will be towed to the museum at the harbour mouth, where the town's first tram"
            + " stands already, once the water is high enough in spring.");
  }

  private static List<String> rain() {
    return List.of(
        "More rain fell in the first ten days of May than in the whole of last spring, the weather"
            + " service said, and it warned farmers along the lower river to move their cattle.",
        "The dyke at the mill was raised by half a metre two years ago. Volunteers watch it in"
            + " shifts and have counted no leak so far.",
        "Insurers expect claims for flooded cellars in the old quarter, where drains were laid a"
            + " century ago for a third of the people who live there now.");
  }

  private static List<String> page(String headline, List<String> body) {
    return join(MENU, List.of(headline), body, FOOTER);
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    List<String> blocks = new ArrayList<>();
    for (List<String> part : parts) {
      blocks.addAll(part);
    }
    return blocks;
  }

  @SafeVarargs
  private static List<Source> sources(List<String>... pages) {
    List<Source> sources = new ArrayList<>();
    for (List<String> page : pages) {
      sources.add(Source.ofText(sources.size() + ".txt", String.join("\n\n", page)));
    }
    return sources;
  }

  @SafeVarargs
  private static List<Article> clean(List<String>... pages) {
    List<Source> sources = sources(pages);
    CleanOptions options = CleanOptions.standard().with(Repetition.of(sources));
    List<Article> articles = new ArrayList<>();
    sources.forEach(source -> articles.add(new Cleaner(options).clean(source)));
    return articles;
  }

  private static String wrapped(String block) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : block.split(" ")) {
      lines.append(column == 0 ? "" : column + word.length() > 60 ? "\n" : " ").append(word);
      column = column + word.length() > 60 ? word.length() : column + word.length() + 1;
    }
    return lines.toString();
  }

  private static Verdict verdict(Article article, String line) {
    return article.judged().stream()
        .filter(judged -> article.source().text().slice(judged.line()).equals(line))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static String rule(Article article, String line) {
    return verdict(article, line).rule();
  }

  private static boolean none(Article article) {
    return article.judged().stream().noneMatch(j -> j.verdict().rule().equals("folder-repetition"));
  }
}
