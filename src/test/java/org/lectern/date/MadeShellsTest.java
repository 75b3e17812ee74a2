package org.lectern.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents made by chance of the shells in a table: what stands around one day are others. */
class MadeShellsTest {
  private static final int MADE = 600;
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final int DAYS = 7_800;

  private static final List<String> FORMS =
      List.of(
          "d MMMM yyyy",
          "MMMM d, yyyy",
          "EEEE, MMMM d, yyyy",
          "EEE d MMM yyyy",
          "MMM d, yyyy",
          "MMM. d, yyyy",
          "EEEE d MMMM yyyy",
          "yyyy-MM-dd",
          "dd MMM yyyy",
          "d-MMM-yyyy",
          "EEE, MMM d yyyy",
          "yyyy/MM/dd");
  private static final List<String> CLOCKS =
      List.of("", "", " 10:15", " at 7:05 pm", ", 4:40 PM EST", " 09.30 GMT", " - 14:02");
  private static final List<String> TITLES =
      List.of("A bridge opens as ferrymen wait", "The ferry stops", "Cars cross at once");
  private static final List<String> NAMES =
      List.of("Maria Lopes", "Tom Akande", "Ilir Hoxha", "J. P. Moreau", "Nguyen Thi Mai");
  private static final List<String> OUTLETS =
      List.of("The Valley Times", "Morning Courier", "Andean Herald", "Balkan Monitor");
  private static final List<String> CITIES = List.of("Tirana", "Quito", "Accra", "Hanoi", "Lima");

  private final Random random = new Random(20_261_127);
  private final Map<String, List<String>> shells = new HashMap<>();

  MadeShellsTest() {
    for (List<String> row : Cases.rows("made-shells.txt")) {
      String shell = String.join(" | ", row.subList(1, row.size()));
      shells.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(shell);
    }
  }

  @Test
  void nineteenInTwentyAreRightAndNotOneInAHundredIsWrong() {
    List<String> open = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < MADE; i++) {
      boolean stated = random.nextInt(4) > 0;
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      String text = document(stated, day);
      String found = ShellsTest.published("a.txt", text);
      if (!found.equals(stated ? day.toString() : "")) {
        (found.isEmpty() ? open : wrong).add(found + ": " + text.replace(ShellsTest.STORY, "~"));
      }
    }

    assertTrue(wrong.size() * 100 <= MADE, () -> String.join("\n\n", wrong));
    assertTrue((open.size() + wrong.size()) * 20 <= MADE, () -> String.join("\n\n", open));
  }

  @Test
  void allDocumentsDiffer() {
    long different =
        IntStream.range(0, MADE)
            .mapToObj(i -> document(true, FIRST.plusDays(random.nextInt(DAYS))))
            .distinct()
            .count();
    assertEquals(MADE, different);
  }

  private String document(boolean stated, LocalDate day) {
    StringBuilder shell = new StringBuilder(any(shells.get("above")));
    shell.append(any(shells.get(stated ? "stated" : "silent"))).append("\\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      shell.append(any(shells.get("below")));
    }
    String text = shell.toString().replace("\\n", random.nextBoolean() ? "\n" : "\n\n");
    return filled(text, day).replace("~", ShellsTest.STORY);
  }

  private String filled(String text, LocalDate day) {
    String city = any(CITIES);
    String outlet = any(OUTLETS);
    String form = any(FORMS);
    Map<String, String> words = new HashMap<>();
    words.put("title", any(TITLES));
    words.put("name", any(NAMES));
    words.put("other", any(NAMES));
    words.put("outlet", outlet);
    words.put("site", outlet.substring(outlet.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    words.put("city", city);
    words.put("CITY", city.toUpperCase(Locale.ROOT));
    words.put("day", written(day, form));
    words.put("clock", any(CLOCKS));
    words.put("later", written(day.plusDays(1L + random.nextInt(30)), form));
    words.put("earlier", written(day.minusDays(30L + random.nextInt(900)), any(FORMS)));
    words.put("y", written(day, "yyyy"));
    words.put("mm", written(day, "MM"));
    words.put("dd", written(day, "dd"));
    words.put("d", written(day, "d"));
    words.put("mon", written(day, "MMM"));
    words.put("month", written(day, "MMMM"));
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  private static String written(LocalDate day, String form) {
    return day.format(DateTimeFormatter.ofPattern(form, Locale.US));
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
