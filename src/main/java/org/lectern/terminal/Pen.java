package org.lectern.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes the shortest change from the style that the terminal writes in to the next one. */
final class Pen {
  private static final String ESC = "\u001b";
  private static final int LONGEST_ADDRESS = 2000;

  private final Traits traits;
  private Style now = Style.PLAIN;

  Pen(Traits traits) {
    this.traits = traits;
  }

  /** Changes to a style. */
  void take(Style style, StringBuilder out) {
    Style next = possible(style);
    if (next.equals(now)) {
      return;
    }
    if (!next.link().equals(now.link())) {
      link(next.link(), out);
    }
    String changed = change(now, next);
    if (!changed.isEmpty()) {
      out.append(ESC).append('[').append(shorter(changed, full(next))).append('m');
    }
    now = next;
  }

  /** Changes to a style as far as it shows on a blank, which has no letters to colour. */
  void takeForBlank(Style style, StringBuilder out) {
    if (showsOnBlank(style) || showsOnBlank(now)) {
      take(style, out);
    }
  }

  /** Whether a blank in the style differs from a plain one. */
  static boolean showsOnBlank(Style style) {
    return style.underline() || style.reverse() || style.link().isPresent();
  }

  private Style possible(Style style) {
    Style coloured = traits.colours() ? style : style.withInk(Ink.DEFAULT);
    return traits.strings() || style.link().isEmpty()
        ? coloured
        : new Style(
            coloured.ink(),
            style.bold(),
            style.dim(),
            style.italic(),
            style.underline(),
            style.reverse(),
            Optional.empty());
  }

  private static void link(Optional<String> address, StringBuilder out) {
    out.append(ESC).append("]8;;").append(address.map(Pen::safe).orElse(""));
    out.append(ESC).append('\\');
  }

  /** Only http and https, in printable ASCII, the rest percent-encoded; else nothing. */
  static String safe(String address) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    if (!web || address.length() > LONGEST_ADDRESS) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static char hex(int value) {
    return Character.toUpperCase(Character.forDigit(value & 0xF, 16));
  }

  private static String shorter(String changed, String full) {
    return full.length() < changed.length() ? full : changed;
  }

  /** The parameters that turn off what is no longer wanted and on what is new. */
  private static String change(Style from, Style to) {
    StringBuilder out = new StringBuilder();
    boolean lighter = from.bold() && !to.bold() || from.dim() && !to.dim();
    add(lighter, "22", out); // ends both bold and faint
    add(to.bold() && (lighter || !from.bold()), "1", out);
    add(to.dim() && (lighter || !from.dim()), "2", out);
    toggle(from.italic(), to.italic(), "3", out);
    toggle(from.underline(), to.underline(), "4", out);
    toggle(from.reverse(), to.reverse(), "7", out);
    add(from.ink() != to.ink(), String.valueOf(to.ink().code()), out);
    return out.toString();
  }

  /** The parameters from a reset on. */
  private static String full(Style to) {
    String on = change(Style.PLAIN, to);
    return on.isEmpty() ? "" : "0;" + on;
  }

  private static void toggle(boolean from, boolean to, String code, StringBuilder out) {
    add(to && !from, code, out);
    add(from && !to, "2" + code, out);
  }

  private static void add(boolean wanted, String code, StringBuilder out) {
    if (wanted) {
      out.append(out.length() == 0 ? "" : ";").append(code);
    }
  }
}
