package org.lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads strict JSON (RFC 8259): objects as maps, arrays as lists, numbers as doubles. */
public final class JsonParser {
  private final String text;
  private int at;

  private JsonParser(String text) {
    this.text = text;
  }

  /** The object that a text is. */
  public static Map<?, ?> object(String text) {
    JsonParser parser = new JsonParser(text);
    Object value = parser.value();
    if (parser.at == text.length() && value instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException("not one object and no more: " + text);
  }

  private @Nullable Object value() {
    char c = text.charAt(at);
    if (c == '{') {
      return members();
    }
    if (c == '[') {
      return elements();
    }
    if (c == '"') {
      return string();
    }
    for (Object word : new Object[] {"null", true, false}) {
      if (text.startsWith(word.toString(), at)) {
        at += word.toString().length();
        return word.equals("null") ? null : word;
      }
    }
    return number();
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    char next = text.charAt(++at);
    while (next != '}') {
      String name = string();
      check(text.charAt(at++) == ':' && !members.containsKey(name), "a new name and a colon");
      members.put(name, value());
      next = text.charAt(at);
      check(next == ',' && text.charAt(at + 1) == '"' || next == '}', "a comma or a brace");
      at += next == ',' ? 1 : 0;
    }
    at++;
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    char next = text.charAt(++at);
    while (next != ']') {
      elements.add(value());
      next = text.charAt(at);
      check(next == ',' && text.charAt(at + 1) != ']' || next == ']', "a comma or a bracket");
      at += next == ',' ? 1 : 0;
    }
    at++;
    return elements;
  }

  private String string() {
    check(text.charAt(at) == '"', "a string");
    StringBuilder out = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      check(c >= ' ', "no control in a string");
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(++at);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text, at - 3, at + 1, 16);
    }
    int known = "\"\\/bfnrt".indexOf(c);
    check(known >= 0, "a known escape");
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  private double number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    check(number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?"), "a number");
    return Double.parseDouble(number);
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " at " + at + " of " + text);
    }
  }
}
