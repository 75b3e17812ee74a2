package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads site profiles and tells in which line one is wrong. */
final class ProfileReader {
  private final List<Glob> recognised = new ArrayList<>();
  private final List<SiteProfile.Drop> drops = new ArrayList<>();
  private final List<SiteProfile.Keep> keeps = new ArrayList<>();
  private final List<SiteProfile.Test> tests = new ArrayList<>();
  private String name = "";
  private Optional<String> outlet = Optional.empty();

  /** The profile that the lines of a file describe. */
  SiteProfile read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(line, i + 1);
      }
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("line 1: no site; a profile begins with \"site: NAME\"");
    }
    if (recognised.isEmpty()) {
      throw new IllegalArgumentException("line 1: no line \"recognise: PATTERN\" for " + name);
    }
    return new SiteProfile(name, outlet, recognised, drops, keeps, tests);
  }

  private void read(String line, int number) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    if (colon < 0 || value.isEmpty()) {
      throw wrong(number, "expected \"key: value\", found \"" + line + "\"");
    }
    switch (key) {
      case "site" -> name = value;
      case "outlet" -> outlet = Optional.of(value);
      case "recognise" -> recognised.add(new Glob(value));
      case "drop" -> drops.add(new SiteProfile.Drop(new Glob(value), Optional.empty(), false));
      case "drop-rest" -> drops.add(new SiteProfile.Drop(new Glob(value), Optional.empty(), true));
      case "drop-block" -> drops.add(block(value, number));
      case "test-keep" -> tests.add(new SiteProfile.Test(value, true, number));
      case "test-drop" -> tests.add(new SiteProfile.Test(value, false, number));
      default -> keeps.add(new SiteProfile.Keep(new Glob(value), role(key, number)));
    }
  }

  private static SiteProfile.Drop block(String value, int number) {
    int arrow = value.indexOf("->");
    if (arrow <= 0 || arrow + 2 == value.length()) {
      throw wrong(number, "expected \"drop-block: FIRST -> LAST\"");
    }
    Glob last = new Glob(value.substring(arrow + 2).strip());
    return new SiteProfile.Drop(
        new Glob(value.substring(0, arrow).strip()), Optional.of(last), false);
  }

  private static Role role(String key, int number) {
    if (key.equals("keep")) {
      return Role.PARAGRAPH;
    }
    String wanted = key.startsWith("keep ") ? key.substring(5).strip() : "";
    for (Role role : Role.values()) {
      if (role.label().equals(wanted.toLowerCase(Locale.ROOT)) && !role.isAside()) {
        return role;
      }
    }
    throw wrong(number, "no such key: \"" + key + "\"");
  }

  private static IllegalArgumentException wrong(int number, String what) {
    return new IllegalArgumentException("line " + number + ": " + what);
  }
}
