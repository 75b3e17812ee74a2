package org.lectern.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.lectern.report.Look;

/** Decides how a page looks, by options and surroundings. */
final class Looks {
  private Looks() {}

  /**
   * How standard output looks.
   *
   * @param width the value of --width
   * @param color the value of --color
   */
  static Look of(Invocation invocation, Optional<String> width, Optional<String> color) {
    boolean terminal = invocation.outTerminal();
    return new Look(
        terminal ? charset(invocation) : StandardCharsets.UTF_8,
        width.map(w -> Arguments.number("--width", w, 0)).orElseGet(() -> columns(invocation)),
        terminal,
        colour(invocation, color.orElse("auto")));
  }

  /** How standard error looks. */
  static Look ofErrors(Invocation invocation) {
    boolean terminal = invocation.errTerminal();
    Charset charset = terminal ? charset(invocation) : StandardCharsets.UTF_8;
    return new Look(charset, 0, terminal, false);
  }

  private static int columns(Invocation invocation) {
    if (!invocation.outTerminal()) {
      return 0;
    }
    return invocation
        .variable("COLUMNS")
        .filter(columns -> columns.length() < 5 && columns.chars().allMatch(Character::isDigit))
        .map(Integer::parseInt)
        .orElseGet(invocation.columns()::getAsInt);
  }

  private static boolean colour(Invocation invocation, String wish) {
    return switch (wish) {
      case "always" -> true;
      case "never" -> false;
      case "auto" -> colour(invocation);
      default ->
          throw new UsageException("--color takes auto, always or never, not '" + wish + "'");
    };
  }

  private static boolean colour(Invocation invocation) {
    if (invocation.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (invocation.variable("CLICOLOR_FORCE").filter(force -> !force.equals("0")).isPresent()) {
      return true;
    }
    return invocation.outTerminal()
        && invocation.variable("TERM").filter(term -> !term.equals("dumb")).isPresent();
  }

  /** The charset of the terminal, as the locale tells it. */
  private static Charset charset(Invocation invocation) {
    String locale =
        invocation
            .variable("LC_ALL")
            .or(() -> invocation.variable("LC_CTYPE"))
            .or(() -> invocation.variable("LANG"))
            .orElse("C");
    String name = locale.substring(locale.indexOf('.') + 1).split("@", 2)[0];
    if (name.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return locale.indexOf('.') < 0 ? StandardCharsets.US_ASCII : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.US_ASCII;
    }
  }
}
