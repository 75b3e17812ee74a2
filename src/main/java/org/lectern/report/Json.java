package org.lectern.report;

import java.util.Optional;
import org.lectern.document.Visible;

/**
 * Writes one JSON object on one line. Names and values are put in the order in which they shall
 * stand; commas come of themselves. Controls in strings are made visible before they are written,
 * so that a reader that undoes the escapes gets none either.
 */
final class Json {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(256);

  /** An object of the contract's version, still open. */
  static Json fact() {
    return new Json().begin().put("schema", "lectern/1");
  }

  /** Opens an object in a list or at the top. */
  Json begin() {
    comma();
    out.append('{');
    return this;
  }

  /** Opens an object under a name. */
  Json begin(String name) {
    name(name).append('{');
    return this;
  }

  /** Closes the innermost object. */
  Json end() {
    out.append('}');
    return this;
  }

  /** Opens a list under a name. */
  Json list(String name) {
    name(name).append('[');
    return this;
  }

  /** Closes the innermost list. */
  Json endList() {
    out.append(']');
    return this;
  }

  /** A text under a name. */
  Json put(String name, String value) {
    name(name);
    string(value);
    return this;
  }

  /** A whole number under a name. */
  Json put(String name, int value) {
    name(name).append(value);
    return this;
  }

  /** A number under a name, to four places. */
  Json put(String name, double value) {
    name(name).append(Math.round(value * 10_000) / 10_000.0);
    return this;
  }

  /** A truth value under a name. */
  Json put(String name, boolean value) {
    name(name).append(value);
    return this;
  }

  /** What may be unknown, which is null: a truth value as such, all else as text. */
  Json put(String name, Optional<?> value) {
    Object known = value.orElse(null);
    if (known == null || known instanceof Boolean) {
      name(name).append(known);
    } else {
      put(name, known.toString());
    }
    return this;
  }

  /** A text in a list. */
  Json add(String value) {
    comma();
    string(value);
    return this;
  }

  /** A whole number in a list. */
  Json add(int value) {
    comma();
    out.append(value);
    return this;
  }

  /** Texts in a list under a name. */
  Json put(String name, Iterable<String> values) {
    list(name);
    for (String value : values) {
      add(value);
    }
    return endList();
  }

  /** What was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  private StringBuilder name(String name) {
    comma();
    string(name);
    return out.append(':');
  }

  private void comma() {
    int last = out.length() - 1;
    if (last >= 0 && "{[:".indexOf(out.charAt(last)) < 0) {
      out.append(',');
    }
  }

  private void string(String value) {
    String safe = Visible.text(value);
    out.append('"');
    for (int i = 0; i < safe.length(); i++) {
      character(safe.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c == '\u2028' || c == '\u2029') {
      out.append("\\u202").append(HEX.charAt(c & 15));
    } else {
      out.append(c);
    }
  }
}
