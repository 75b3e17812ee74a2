package org.lectern.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of web pages, broken as it is: line ends in strings, commas too many and comments
 * around it are passed over; where it breaks, what was read so far is what it holds.
 *
 * <p>Objects are maps, arrays are lists, all else is a string; numbers and names as they stand.
 */
final class Json {
  private static final int DEEPEST = 60;
  private static final int MOST_VALUES = 50_000;

  private final String text;
  private int at;
  private int values;

  private Json(String text) {
    this.text = text;
  }

  /** The values that stand in a text one after the other. */
  static List<Object> values(String text) {
    Json json = new Json(text);
    List<Object> values = new ArrayList<>();
    while (json.toNextStructure()) {
      Object value = json.value(0);
      if (value == null) {
        return values;
      }
      values.add(value);
    }
    return values;
  }

  private boolean toNextStructure() {
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      at++;
    }
    return at < text.length();
  }

  private @Nullable Object value(int depth) {
    blanks();
    if (at >= text.length() || depth > DEEPEST || ++values > MOST_VALUES) {
      at = text.length();
      return null;
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (more('}')) {
      String name = text.charAt(at) == '"' ? string() : word();
      blanks();
      if (at >= text.length() || text.charAt(at) != ':') {
        at = text.length();
        return members;
      }
      at++;
      Object value = value(depth + 1);
      if (value != null) {
        members.putIfAbsent(name, value);
      }
    }
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (more(']')) {
      Object item = value(depth + 1);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /** Whether another member or item follows; goes past commas, and past the end. */
  private boolean more(char end) {
    blanks();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      blanks();
    }
    if (at < text.length() && text.charAt(at) != end) {
      return true;
    }
    at++;
    return false;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\' || at >= text.length()) {
        string.append(c);
      } else {
        string.append(escaped(text.charAt(at++)));
      }
    }
    at++;
    return string.toString();
  }

  private char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r', 't', 'f', 'b' -> ' ';
      case 'u' -> code();
      default -> c;
    };
  }

  private char code() {
    int code = 0;
    int end = Math.min(text.length(), at + 4);
    while (at < end && Character.digit(text.charAt(at), 16) >= 0) {
      code = code * 16 + Character.digit(text.charAt(at++), 16);
    }
    return (char) code;
  }

  /** A number, a name, or whatever stands there until a mark; at least one character. */
  private String word() {
    int from = at++;
    while (at < text.length() && ",:]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }
}
