package org.lectern.actor;

import java.util.Arrays;
import java.util.Optional;

/**
 * What speaks for a type of a name that is not known: its form, the words around it, the names it
 * is listed with. Each piece of evidence is a slot of a table of weights.
 */
final class Evidence {
  /** How many slots there are; a power of two. */
  static final int SLOTS = 1 << 14;

  private static final String[] BEFORE = {
    "place-before",
    "place-motion",
    "place-kind",
    "office",
    "honorific",
    "saying",
    "relation",
    "travel",
    "qualifier",
    "organisation",
    "group"
  };
  private static final String[] AFTER = {
    "saying", "person-verb", "auxiliary", "place-noun", "organisation", "group", "office", "event"
  };
  private static final String[] OWN = {
    "common",
    "organisation",
    "place",
    "event",
    "vague",
    "office",
    "qualifier",
    "given",
    "cause-group",
    "military",
    "media"
  };

  private int[] slots = new int[48];
  private int count;

  private Evidence() {}

  /** The evidence for a name among those found in its passage. */
  static Evidence of(
      Found name, Optional<Found> before, Optional<Found> after, Vocabulary vocabulary) {
    Evidence evidence = new Evidence();
    evidence.add("bias", "");
    evidence.add("read as", name.kind().name() + name.sure().name());
    evidence.add("why", name.why());
    evidence.form(name);
    evidence.around(name);
    evidence.listed(name, before, after);
    evidence.elsewhere(name, vocabulary);
    return evidence;
  }

  /** The slots, in no order. */
  int[] slots() {
    return Arrays.copyOf(slots, count);
  }

  private void form(Found name) {
    Tokens t = name.tokens();
    String first = t.fold(name.from());
    String last = t.fold(name.to() - 1);
    add("length", Integer.toString(Math.min(4, name.length())));
    add("first", first);
    add("last", last);
    ending("last", last, 3);
    ending("last", last, 2);
    ending("first", first, 3);
    add("shape", shape(name));
    lists("first", first, OWN);
    lists("last", last, OWN);
    if (name.length() > 2) {
      lists("middle", t.fold(name.from() + 1), OWN);
    }
  }

  private static String shape(Found name) {
    Tokens t = name.tokens();
    boolean letters = t.upper(name.from()) || t.letters(name.from());
    boolean hyphen = name.length() > 1 && t.gap(name.from() + 1) == Tokens.Gap.HYPHEN;
    boolean number = t.digit(name.to() - 1);
    boolean small = name.length() > 2 && !t.capital(name.from() + 1);
    return (letters ? "L" : "") + (hyphen ? "-" : "") + (number ? "9" : "") + (small ? "s" : "");
  }

  private void around(Found name) {
    Tokens t = name.tokens();
    int from = name.from();
    int to = name.to();
    String before = t.gap(from) == Tokens.Gap.SENTENCE ? "" : t.fold(from - 1);
    String after = t.gap(to) == Tokens.Gap.SENTENCE ? "" : t.fold(to);
    add("gap before", t.gap(from).name());
    add("gap after", t.gap(to).name());
    add("before", before);
    add("two before", before.isEmpty() ? "" : t.fold(from - 2) + " " + before);
    add("after", after);
    add("two after", after.isEmpty() ? "" : after + " " + t.fold(to + 1));
    add("owner", Boolean.toString(t.possessive(to - 1)));
    add("quoted", Boolean.toString(isQuote(t.between(from)) && from > 0));
    add("bracket", Boolean.toString(t.between(from).endsWith("(")));
    lists("before", before, BEFORE);
    lists("after", after, AFTER);
    boolean article = before.equals("the") || before.equals("a");
    if (article) {
      lists("before the", t.fold(from - 2), BEFORE);
    }
  }

  private static boolean isQuote(String between) {
    return !between.isEmpty()
        && "\"\u201C'\u2018".indexOf(between.charAt(between.length() - 1)) >= 0;
  }

  private void listed(Found name, Optional<Found> before, Optional<Found> after) {
    before
        .filter(other -> isListed(name.tokens(), other.to(), name.from()))
        .ifPresent(other -> add("listed after", other.kind() + other.sure().name()));
    after
        .filter(other -> isListed(name.tokens(), name.to(), other.from()))
        .ifPresent(other -> add("listed before", other.kind() + other.sure().name()));
  }

  private static boolean isListed(Tokens t, int end, int start) {
    if (start == end) {
      return t.gap(start) == Tokens.Gap.COMMA;
    }
    return start == end + 1 && (t.fold(end).equals("and") || t.fold(end).equals("or"));
  }

  private void elsewhere(Found name, Vocabulary vocabulary) {
    String first = name.tokens().fold(name.from());
    add("proper", Boolean.toString(vocabulary.isProper(first)));
    add("inside", Boolean.toString(vocabulary.isCapitalInside(first)));
    add("ordinary", Boolean.toString(vocabulary.isOrdinary(first)));
  }

  private void ending(String which, String word, int letters) {
    if (word.length() > letters) {
      add(which + letters, word.substring(word.length() - letters));
    }
  }

  private void lists(String which, String word, String[] lists) {
    for (String list : lists) {
      if (Words.get().is(list, word)) {
        add(which, "[" + list);
      }
    }
  }

  private void add(String sort, String value) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
    }
    int hash = sort.hashCode() * 0x9E3779B1 + value.hashCode() * 0x85EBCA6B;
    slots[count] = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    count++;
  }
}
