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
  private final List<String> menu = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String name = "";
  private Optional<String> outlet = Optional.empty();

  /** The profile that the lines of a file describe, without those that are wrong. */
  SiteProfile.Draft read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(line, i + 1);
      }
    }
    if (name.isEmpty()) {
      wrong(1, "no site; a profile begins with \"site: NAME\"");
    } else if (recognised.isEmpty()) {
      wrong(1, "no line \"recognise: PATTERN\" for " + name);
    } else {
      return new SiteProfile.Draft(
          Optional.of(new SiteProfile(name, outlet, recognised, drops, keeps, menu, tests)),
          problems);
    }
    return new SiteProfile.Draft(Optional.empty(), problems);
  }

  private void read(String line, int number) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    if (colon < 0 || value.isEmpty()) {
      wrong(number, "expected \"key: value\", found \"" + line + "\"");
      return;
    }
    switch (key) {
      case "site" -> name = value;
      case "outlet" -> outlet = Optional.of(value);
      case "recognise" -> recognised.add(new Glob(value));
      case "drop" -> drops.add(new SiteProfile.Drop(new Glob(value), Optional.empty(), false));
      case "drop-rest" -> drops.add(new SiteProfile.Drop(new Glob(value), Optional.empty(), true));
      case "drop-block" -> block(value, number).ifPresent(drops::add);
      case "menu" -> addMenu(value);
      case "test-keep" -> tests.add(new SiteProfile.Test(value, true, number));
      case "test-drop" -> tests.add(new SiteProfile.Test(value, false, number));
      default ->
          role(key, number)
              .ifPresent(role -> keeps.add(new SiteProfile.Keep(new Glob(value), role)));
    }
  }

  private Optional<SiteProfile.Drop> block(String value, int number) {
    int arrow = value.indexOf("->");
    if (arrow <= 0 || arrow + 2 == value.length()) {
      wrong(number, "expected \"drop-block: FIRST -> LAST\"");
      return Optional.empty();
    }
    Glob first = new Glob(value.substring(0, arrow).strip());
    Glob last = new Glob(value.substring(arrow + 2).strip());
    return Optional.of(new SiteProfile.Drop(first, Optional.of(last), false));
  }

  private void addMenu(String value) {
    for (String phrase : value.split(",")) {
      if (!phrase.isBlank()) {
        menu.add(phrase.strip());
      }
    }
  }

  private Optional<Role> role(String key, int number) {
    if (key.equals("keep")) {
      return Optional.of(Role.PARAGRAPH);
    }
    String wanted = key.startsWith("keep ") ? key.substring(5).strip() : "";
    for (Role role : Role.values()) {
      if (role.label().equals(wanted.toLowerCase(Locale.ROOT)) && !role.isAside()) {
        return Optional.of(role);
      }
    }
    wrong(number, "no such key: \"" + key + "\"");
    return Optional.empty();
  }

  private void wrong(int number, String what) {
    problems.add("line " + number + ": " + what);
  }
}
