package org.lectern.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * What a terminal may be sent, as far as the environment tells. Nothing is asked of the terminal
 * itself: where no answer comes, that would cost seconds.
 *
 * @param colours whether colours are wanted and known
 * @param unicode whether it shows more than ASCII
 * @param strings whether it understands, or passes over, operating system commands (links, copying)
 */
record Traits(boolean colours, boolean unicode, boolean strings) {

  /** Everything. */
  static final Traits FULL = new Traits(true, true, true);

  static Traits of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    boolean old = term.startsWith("vt") && !term.startsWith("vte");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Traits(!old && !noColour, isUnicode(environment), !old && !term.startsWith("linux"));
  }

  /** Whether the environment names a terminal that can place its cursor. */
  static boolean isFullScreen(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    return !term.isEmpty() && !term.equals("dumb");
  }

  /** POSIX: the first of the three that is not empty decides; none means the C locale. */
  private static boolean isUnicode(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
      }
    }
    return false;
  }
}
