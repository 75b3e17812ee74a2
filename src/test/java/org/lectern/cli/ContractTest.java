package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the JSON Lines of the five documents against what the contract promises. */
class ContractTest {
  private static final Map<String, String> RAW = new HashMap<>();

  @BeforeAll
  static void readTheSourceTexts() {
    for (Map<?, ?> object : objects("show --raw")) {
      RAW.put(text(object, "document"), text(object, "text"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "show",
        "show --explain",
        "show --raw",
        "dates",
        "actors",
        "actors --mentions",
        "statements",
        "timeline",
        "timeline --rank weight",
        "links",
        "summary",
        "brief",
        "search Iran"
      })
  void everyLineIsAnObjectOfTheSchema(String command) {
    List<Map<?, ?>> objects = objects(command);
    assertTrue(objects.size() > 0 || command.equals("links"), command);
    objects.forEach(object -> assertEquals("lectern/1", object.get("schema")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates",
        "actors --mentions",
        "statements",
        "timeline",
        "summary",
        "search drone",
        "search Iran",
        "show",
        "show --explain",
        "links",
        "brief"
      })
  void everyFactStandsWhereItSays(String command) {
    for (Map<?, ?> object : objects(command)) {
      checkPlaces(object, text(object, "document"), text(object, "other"));
    }
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "A \uD83D\uDE00 in the title\n\nThe ships came back on 4 May 2021, he said.\n";
    Call call = Call.of(Map.of(), text, "dates", "-f", "jsonl", "-");
    Map<?, ?> date = JsonParser.object(call.out().strip());
    int start = (int) number(date, "start");
    int end = (int) number(date, "end");
    int[] points = text.codePoints().toArray();
    assertEquals("4 May 2021", new String(points, start, end - start));
  }

  private static void checkPlaces(Object value, String document, String other) {
    if (value instanceof List<?> list) {
      list.forEach(item -> checkPlaces(item, document, other));
    } else if (value instanceof Map<?, ?> object) {
      String own = object.containsKey("document") ? text(object, "document") : document;
      if (object.containsKey("text")
          && (object.containsKey("start") || object.containsKey("pieces"))) {
        checkPlace(object, own);
      }
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        boolean there = entry.getKey().equals("there") && !other.isEmpty();
        checkPlaces(entry.getValue(), there ? other : own, other);
      }
    }
  }

  private static void checkPlace(Map<?, ?> fact, String document) {
    String raw = RAW.getOrDefault(document, "");
    StringBuilder slice = new StringBuilder();
    List<?> pieces = fact.get("pieces") instanceof List<?> list ? list : List.of(fact);
    for (Object piece : pieces) {
      slice.append(slice(raw, (Map<?, ?>) piece));
    }
    assertEquals(bare(text(fact, "text")), bare(slice.toString()), fact.toString());
    if (fact.containsKey("line") && fact.containsKey("start")) {
      assertEquals(line(raw, fact), number(fact, "line"), "not the line of start: " + fact);
    }
  }

  private static long line(String raw, Map<?, ?> place) {
    String before = raw.substring(0, offset(raw, place, "start"));
    return before.chars().filter(c -> c == '\n').count() + 1;
  }

  private static String slice(String raw, Map<?, ?> place) {
    return raw.substring(offset(raw, place, "start"), offset(raw, place, "end"));
  }

  private static int offset(String raw, Map<?, ?> place, String name) {
    return raw.offsetByCodePoints(0, (int) number(place, name));
  }

  private static long number(Map<?, ?> object, String name) {
    return object.get(name) instanceof Double number ? number.longValue() : -1;
  }

  /** The text under a name, or an empty one. */
  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  /** A text without what joining changes: blanks, line ends, hyphens and marks of emphasis. */
  private static String bare(String text) {
    Set<Integer> joins = Set.of((int) '-', 0xAD, 0x2010, (int) '*', (int) '_', 0xA0);
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !joins.contains(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static List<Map<?, ?>> objects(String command) {
    String[] arguments = (command + " -f jsonl seeds").split(" ");
    return Call.of(arguments).out().lines().<Map<?, ?>>map(JsonParser::object).toList();
  }
}
