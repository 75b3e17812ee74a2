package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WrapTest {

  private static List<String> rows(String text, int width) {
    List<String> rows = new ArrayList<>();
    Wrap.rows(text, width, (from, to) -> rows.add(text.substring(from, to)));
    return rows;
  }

  @Test
  void whatHasNoRoomIsCutInTheLastRow() {
    assertEquals(List.of("one two", "three…"), Wrap.brief("one two three four", 7, 2));
    assertEquals(List.of("one two", "three"), Wrap.brief("one two three", 7, 3));
    assertEquals(List.of(), Wrap.brief("", 7, 2));
  }

  @Test
  void rowsEndAtBlanks() {
    assertEquals(List.of("one two", "three"), rows("one two three", 8));
  }

  @Test
  void aWordThatFitsExactlyStays() {
    assertEquals(List.of("one two", "three"), rows("one two three", 7));
  }

  @Test
  void rowsEndAfterAHyphenBetweenLettersButNotInNumbers() {
    assertEquals(List.of("the cross-", "border"), rows("the cross-border", 12));
    assertEquals(List.of("it is", "2021-05-04"), rows("it is 2021-05-04", 12));
  }

  @Test
  void aLongWordIsCutWhereTheRowIsFull() {
    assertEquals(List.of("abcd", "efgh", "i"), rows("abcdefghi", 4));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertEquals(List.of("中文", "中"), rows("中文中", 5));
  }

  @Test
  void aWideCharacterInOneColumnDoesNotHang() {
    assertEquals(List.of("中", "文"), rows("中文", 1));
  }

  @Test
  void blanksAloneHaveNoRow() {
    assertEquals(List.of(), rows("   ", 10));
  }
}
