package org.lectern.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.document.Extract;
import org.lectern.document.SourceText;
import org.lectern.document.Visible;

class JoinerPropertiesTest {
  private static final String LEFT_OUT = "-\u2010\u00AD*_\u200B\u2060\uFEFF";

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyCharacterOfAKeptLineIsInOnePassageAndNoOtherIs(String seed) throws IOException {
    SourceText text = Seeds.text(seed);
    List<Judged> judged = Seeds.judged(seed);
    holdsEachCharacterOnce(text, judged, new Joiner().join(text, judged));
  }

  @Test
  void everyCharacterIsInOnePassageWhateverTheLines() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      SourceText text = new SourceText(Visible.text(lines(random)));
      List<Judged> judged = judged(text, random);
      holdsEachCharacterOnce(text, judged, new Joiner().join(text, judged));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void theSentencesOfAPassageHoldAllItsWordsInOrder(String seed) throws IOException {
    for (Passage passage : Seeds.joined(seed)) {
      List<String> sentences = Sentences.of(passage).stream().map(Extract::text).toList();
      assertEquals(
          passage.text().replaceAll("\\s", ""), String.join("", sentences).replaceAll("\\s", ""));
    }
  }

  @Test
  void passagesStandInOrderOfTheirLinesAndAtTheirOwnIndex() throws IOException {
    List<Passage> passages = Seeds.joined("003");
    for (int i = 0; i < passages.size(); i++) {
      assertEquals(i, passages.get(i).index());
      assertTrue(i == 0 || passages.get(i - 1).line() <= passages.get(i).line());
    }
  }

  private static void holdsEachCharacterOnce(
      SourceText text, List<Judged> judged, List<Passage> passages) {
    BitSet held = new BitSet();
    for (Passage passage : passages) {
      for (Piece piece : passage.pieces()) {
        for (int i = piece.span().start(); i < piece.span().end(); i++) {
          assertTrue(!held.get(i), "twice: " + i);
          held.set(i);
        }
      }
    }
    for (Judged line : judged) {
      boolean dropped = line.verdict() instanceof Verdict.Dropped;
      for (int i = line.line().span().start(); i < line.line().span().end(); i++) {
        char c = text.text().charAt(i);
        boolean free = Letters.isBlank(c) || !dropped && LEFT_OUT.indexOf(c) >= 0;
        assertTrue(free || held.get(i) != dropped, i + " in " + text.slice(line.line()));
      }
    }
  }

  private static String lines(Random random) {
    String[] words = {
      "Kara-",
      "bakh",
      "the",
      "The",
      "end.",
      "“Yes!”",
      "**bold**",
      "*",
      "_a_",
      "ﬁne",
      "a\u00ADb",
      "\u00AD",
      "I",
      "•",
      "1.",
      "https://a.b/",
      "—",
      "国",
      "\u200B",
      "\u00A0",
      "x".repeat(300),
      "2020"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(words[random.nextInt(words.length)]);
      text.append(random.nextInt(4) == 0 ? "\n" : random.nextInt(9) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static List<Judged> judged(SourceText text, Random random) {
    String[] roles = {"paragraph", "paragraph", "paragraph", "drop", "heading", "data", "title"};
    List<Judged> judged = new ArrayList<>();
    text.lines().stream()
        .filter(line -> !text.slice(line).isBlank())
        .forEach(
            line ->
                judged.add(
                    new Judged(line, JoinCase.verdict(roles[random.nextInt(roles.length)]))));
    return judged;
  }
}
