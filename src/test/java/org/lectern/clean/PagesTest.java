package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.document.Source;
import org.lectern.document.WordFile;

/** Whole pages; what must become of a line stands before it. */
class PagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"ru", "az", "tr", "hy", "fa", "ka"})
  void theTextStaysAndTheFurnitureGoes(String language) {
    assertEquals(language, cleaned(language).language().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar"})
  void aTextWithoutSentencesStays(String page) {
    assertEquals(false, cleaned(page).passages().isEmpty());
  }

  /** A page cleaned, each line held against what stands before it. */
  private static Article cleaned(String page) {
    List<String> lines = WordFile.lines(PagesTest.class, "pages/" + page + ".page");
    List<String> texts = lines.stream().map(line -> line.substring(2)).toList();
    Article article = clean(String.join("\n\n", texts));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Verdict verdict = article.judged().get(i).verdict();
      if (!fits(lines.get(i).charAt(0), verdict)) {
        wrong.add(lines.get(i) + " => " + verdict);
      }
    }
    assertEquals(List.of(), wrong);
    return article;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "az", "tr", "hy", "fa", "ka"})
  void theTextIsTheSameWhereItsLinesAreBroken(String language) {
    StringBuilder page = new StringBuilder();
    StringBuilder broken = new StringBuilder();
    for (String line : WordFile.lines(PagesTest.class, "pages/" + language + ".page")) {
      page.append(line.substring(2)).append("\n\n");
      broken.append(Wrapping.of(line.substring(2), 70)).append("\n\n");
    }
    assertEquals(clean(page.toString()).text(), clean(broken.toString()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Портовые вести",
    "az,Liman Xəbərləri",
    "tr,Liman Postası",
    "hy,Նավահանգստի լուրեր",
    "fa,اخبار بندر",
    "ka,პორტის ამბები"
  })
  void theOutletIsReadFromTheCopyrightLine(String language, String outlet) {
    List<String> page = new ArrayList<>();
    for (String line : WordFile.lines(PagesTest.class, "pages/" + language + ".page")) {
      page.add(line.substring(2));
    }
    assertEquals(outlet, clean(String.join("\n\n", page)).outlet().get().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "az", "tr", "hy", "fa", "ka"})
  void everyParagraphHasTwoSentencesOrMore(String language) {
    for (String line : WordFile.lines(PagesTest.class, "pages/" + language + ".page")) {
      if (line.startsWith("+ ")) {
        int sentences = Sentences.of(clean(line.substring(2)).passages().get(0)).size();
        assertEquals(true, sentences == 2 || sentences == 3, line);
      }
    }
  }

  private static boolean fits(char mark, Verdict verdict) {
    String role = verdict instanceof Verdict.Kept kept ? kept.role().label() : "";
    return switch (mark) {
      case 'T' -> role.equals("title");
      case 'B' -> role.equals("byline");
      case 'D' -> role.equals("dateline");
      case '+' -> role.equals("paragraph") || role.equals("lead");
      default -> verdict instanceof Verdict.Dropped;
    };
  }

  private static Article clean(String page) {
    return new Cleaner(CleanOptions.standard()).clean(Source.ofText("page.txt", page));
  }
}
