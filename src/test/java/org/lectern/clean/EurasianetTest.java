package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.document.Source;

/** The Eurasianet page of the seeds, printed and arranged in other ways. */
class EurasianetTest {
  private static final int ARTICLE = 93;
  private static final int FOOT = 115;

  private final List<String> lines;
  private final List<String> head;
  private final List<String> article;
  private final List<String> foot;

  EurasianetTest() throws IOException {
    lines = Seeds.text("002").text().lines().toList();
    head = lines.subList(0, ARTICLE);
    article = lines.subList(ARTICLE, FOOT);
    foot = lines.subList(FOOT, lines.size());
  }

  @Test
  void asItIs() {
    check(head, article, foot);
  }

  @Test
  void theMenuInAnotherOrder() {
    List<String> reversed = new ArrayList<>(head);
    Collections.reverse(reversed);
    check(reversed, article, foot);
  }

  @Test
  void aMenuWordIsMissing() {
    for (String word : List.of("Conflict Zones", "Main Menu", "X", "Skip to main content")) {
      check(head.stream().filter(line -> !line.equals(word)).toList(), article, foot);
    }
  }

  @Test
  void theLineThatEndsTheMenuIsMissing() {
    check(head.stream().filter(line -> !line.startsWith("You can")).toList(), article, foot);
  }

  @Test
  void moreTopicsThanOneKnew() {
    List<String> more = new ArrayList<>(head);
    more.addAll(more.indexOf("Economy"), List.of("Environment", "", "Climate", "", "Rivers"));
    more.addAll(more.indexOf("Podcasts"), List.of("EurasiaChat", ""));
    check(more, article, foot);
    more.removeIf(line -> line.startsWith("You can") || line.startsWith("Skip"));
    check(more, article, foot);
  }

  @Test
  void wordsOfTheMenuStandInTheArticle() {
    List<String> more = new ArrayList<>(article);
    more.addAll(17, List.of("", "Economy"));
    more.addAll(13, List.of("", "Environment"));
    more.addAll(9, List.of("", "Perspectives"));
    check(head, more, foot);
  }

  @Test
  void aListOfCountriesInTheArticleIsNoMenu() {
    List<String> more = new ArrayList<>(article);
    more.addAll(
        9, List.of("", "• Armenia", "• Azerbaijan", "• Georgia", "• Iran", "• Russia", "• Turkey"));
    Verdict verdict = verdict(clean(join(head, more, foot)), "• Turkey");
    assertFalse(verdict.rule().equals("site-profile"), verdict.why());
  }

  @Test
  void topicsUnderTheHeadlineTakeItNotAway() {
    List<String> more = new ArrayList<>(article);
    more.addAll(4, List.of("Azerbaijan", "Iran", "Security", ""));
    Article page = clean(join(head, more, foot));
    assertEquals(article.get(0), page.title().value());
    assertEquals("Joshua Kucera", page.byline().get().value());
    assertTrue(page.text().contains(article.get(4)));
  }

  @Test
  void linesEndWithCarriageReturns() {
    check(head, article, foot, line -> line, "\r\n");
  }

  @Test
  void linesAreSetIn() {
    check(head, article, foot, line -> line.isEmpty() ? line : "   " + line, "\n");
  }

  @Test
  void theMenuStandsOnOneLine() {
    List<String> words = head.subList(4, ARTICLE - 2);
    check(List.of(oneLine(words), "", head.get(ARTICLE - 2), ""), article, foot);
    check(List.of(oneLine(words), ""), article, foot);
  }

  @Test
  void theGroupsOfTheMenuStandOnOneLineEach() {
    List<String> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String line : head) {
      if (line.isEmpty() && !group.isEmpty()) {
        groups.addAll(List.of(oneLine(group), ""));
        group.clear();
      } else if (!line.isEmpty()) {
        group.add(line);
      }
    }
    check(groups, article, foot);
  }

  @Test
  void theMenuHasBulletsAndTheNumbersOfLinks() {
    List<String> marked = new ArrayList<>();
    for (String line : head) {
      boolean word = !line.isEmpty() && !line.startsWith("You can");
      marked.add(word ? "     * [" + marked.size() + "]" + line.replace("  • ", "") : line);
    }
    check(marked, article, foot);
  }

  @Test
  void theMenuIsNumbered() {
    List<String> marked = new ArrayList<>();
    for (String line : head) {
      boolean word = !line.isEmpty() && line.length() < 40;
      marked.add(word ? " " + (marked.size() + 1) + ". " + line.replace("  • ", "") : line);
    }
    check(marked, article, foot);
  }

  @Test
  void paragraphsAreBrokenIntoLines() {
    List<String> wrapped = new ArrayList<>();
    lines.forEach(line -> wrapped.addAll(List.of(Wrapping.of(line, 78).split("\n", -1))));
    Article page = clean(wrapped);
    assertEquals(article.get(0), page.title().value());
    for (int i = 4; i < article.size() - 2; i += 2) {
      assertTrue(page.text().contains(article.get(i)), article.get(i));
    }
    assertTrue(!page.text().contains("weekly newsletter"), page.text());
    assertTrue(!page.text().contains("open to all"), page.text());
    assertTrue(!page.text().contains("Republishing"), page.text());
  }

  @Test
  void theBylineRunsIntoTheDateAndAPhotoCreditFollows() {
    List<String> more = new ArrayList<>(article);
    more.set(2, "Joshua KuceraMar 12, 2012");
    Article page = clean(join(head, more, foot));
    assertEquals("Joshua Kucera", page.byline().get().value());
    more.addAll(3, List.of("", "Photo: Jane Doe"));
    List<String> credit = join(head, more, foot);
    assertEquals("photo-credit", verdict(clean(credit), "Photo: Jane Doe").rule());
  }

  @Test
  void aUsersOwnProfileOfTheSiteWins() {
    SiteProfile own =
        SiteProfile.read("site: Mine\noutlet: Mine\nrecognise: Eurasianet ©*\nkeep: Popular\n")
            .profile()
            .get();
    List<SiteProfile> profiles = new ArrayList<>(List.of(own));
    profiles.addAll(SiteProfile.builtIn());
    CleanOptions options = new CleanOptions(true, java.util.Set.of(), List.of(), profiles);
    Article page = new Cleaner(options).clean(source(lines, "\n"));
    assertEquals("Mine", page.outlet().get().value());
    assertTrue(verdict(page, "Popular") instanceof Verdict.Kept);
  }

  private static void check(List<String> head, List<String> article, List<String> foot) {
    check(head, article, foot, line -> line, "\n");
  }

  /** Every line of the article stays, every other line goes. */
  private static void check(
      List<String> head,
      List<String> article,
      List<String> foot,
      UnaryOperator<String> form,
      String end) {
    List<String> page = join(head, article, foot).stream().map(form).toList();
    Article cleaned = new Cleaner(CleanOptions.standard()).clean(source(page, end));
    int from = head.size() + 1;
    Predicate<Integer> stays = line -> line >= from && line < from + article.size();
    for (Judged judged : cleaned.judged()) {
      boolean kept = judged.verdict() instanceof Verdict.Kept;
      int line = judged.line().number();
      assertEquals(stays.test(line), kept, () -> page.get(line - 1) + ": " + judged.verdict());
    }
  }

  private static Article clean(List<String> page) {
    return new Cleaner(CleanOptions.standard()).clean(source(page, "\n"));
  }

  private static Source source(List<String> page, String end) {
    return Source.ofText("page.txt", String.join(end, page));
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    List<String> lines = new ArrayList<>();
    for (List<String> part : parts) {
      lines.addAll(part);
    }
    return lines;
  }

  private static String oneLine(List<String> words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(
          word.isBlank() ? "" : (line.length() > 0 ? " | " : "") + word.replace("  • ", ""));
    }
    return line.toString();
  }

  private static Verdict verdict(Article article, String line) {
    return article.judged().stream()
        .filter(judged -> article.source().text().slice(judged.line()).strip().equals(line))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
