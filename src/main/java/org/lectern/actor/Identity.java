package org.lectern.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whose the names of one document are: surnames, letters in brackets, readings. */
final class Identity {
  private final List<Found> names;
  private final Vocabulary vocabulary;
  private final Map<String, Found> byLetters = new HashMap<>();
  private final Map<String, List<Found>> byLastName = new HashMap<>();
  private final Map<String, List<Found>> byGivenName = new HashMap<>();
  private final Map<String, Found> best = new HashMap<>();

  Identity(List<Found> names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** The names with the actors they mean, in order; those that turn out to be none are left out. */
  List<Found> resolved() {
    for (int i = 0; i < names.size(); i++) {
      note(i);
    }
    List<Found> resolved = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      resolve(names.get(i)).ifPresent(resolved::add);
    }
    return resolved;
  }

  private void note(int i) {
    Found name = names.get(i);
    if (name.isImitation()) {
      return;
    }
    if (i > 0 && isInBrackets(name) && precedes(names.get(i - 1), name)) {
      byLetters.putIfAbsent(name.fold(), names.get(i - 1));
    }
    if (name.kind() == Kind.PERSON && name.length() > 1) {
      noteSurnames(name);
    }
    if (name.sure().compareTo(Found.Sure.GUESS) > 0 || name.length() > 1) {
      best.merge(
          name.fold(), name, (one, other) -> other.sure().compareTo(one.sure()) > 0 ? other : one);
    }
  }

  private void noteSurnames(Found name) {
    addBearer(
        byGivenName.computeIfAbsent(name.tokens().fold(name.from()), k -> new ArrayList<>(1)),
        name);
    StringBuilder suffix = new StringBuilder();
    for (int i = name.to() - 1; i > name.from() && name.to() - i <= 4; i--) {
      suffix.insert(0, suffix.length() == 0 ? "" : " ").insert(0, name.tokens().fold(i));
      if (name.tokens().capital(i)) {
        addBearer(byLastName.computeIfAbsent(suffix.toString(), k -> new ArrayList<>(1)), name);
      }
    }
  }

  /** Keeps the changes of bearer only, and no more of them than can matter. */
  private static void addBearer(List<Found> bearers, Found name) {
    int last = bearers.size() - 1;
    boolean same = last >= 0 && bearers.get(last).entry().key().equals(name.entry().key());
    if (!same && last < 50) {
      bearers.add(name);
    }
  }

  private static boolean isInBrackets(Found name) {
    boolean letters = name.tokens().upper(name.from()) || name.tokens().letters(name.from());
    boolean weak = name.sure().compareTo(Found.Sure.CONTEXT) <= 0 && name.length() > 1;
    return ((name.length() == 1 && letters) || weak)
        && name.tokens().between(name.from()).endsWith("(")
        && isClosing(name.tokens().between(name.to()));
  }

  private static boolean isClosing(String gap) {
    return gap.startsWith(")") || gap.startsWith(",") || gap.startsWith(";");
  }

  private static boolean precedes(Found whole, Found letters) {
    return whole.passage() == letters.passage()
        && whole.to() == letters.from()
        && whole.length() > 1
        && whole.sure().compareTo(Found.Sure.FORM) >= 0
        && isBody(whole.kind());
  }

  private static boolean isBody(Kind kind) {
    return kind != Kind.PERSON && kind != Kind.STATE && kind != Kind.PLACE && kind != Kind.PEOPLE;
  }

  private Optional<Found> resolve(Found name) {
    Found meant = byLetters.get(name.fold());
    if (meant != null && name.sure() != Found.Sure.KNOWN) {
      return Optional.of(
          name.as(meant.entry(), Found.Sure.FORM, "letters explained as " + meant.surface()));
    }
    boolean local = name.sure() != Found.Sure.KNOWN || isForeignPerson(name);
    if (local && name.length() <= 2) {
      Optional<Found> person = bearer(name);
      if (person.isPresent()) {
        return Optional.of(
            name.as(person.get().entry(), name.sure(), "surname of " + person.get().surface()));
      }
      List<Found> friends = byGivenName.getOrDefault(name.fold(), List.of());
      if (friends.size() == 1 && name.kind() == Kind.PERSON) {
        Found friend = friends.get(0);
        return Optional.of(
            name.as(friend.entry(), name.sure(), "given name of " + friend.surface()));
      }
    }
    return name.sure() == Found.Sure.KNOWN ? Optional.of(name) : byForm(name);
  }

  /** A known surname where the article names in full only somebody else who bears it. */
  private boolean isForeignPerson(Found name) {
    return name.kind() == Kind.PERSON
        && name.length() == 1
        && byLastName.getOrDefault(name.fold(), List.of()).stream()
            .noneMatch(f -> f.entry().key().equals(name.entry().key()));
  }

  /** The person whose surname a name is: of several the one named last before it. */
  private Optional<Found> bearer(Found name) {
    List<Found> bearers = byLastName.getOrDefault(name.fold(), List.of());
    Found last = null;
    for (Found bearer : bearers) {
      if (last == null || isBefore(bearer, name)) {
        last = bearer;
      }
    }
    return Optional.ofNullable(last)
        .filter(f -> f.passage() != name.passage() || f.from() != name.from());
  }

  private static boolean isBefore(Found one, Found other) {
    return one.passage() < other.passage()
        || (one.passage() == other.passage() && one.from() < other.from());
  }

  private Optional<Found> byForm(Found name) {
    Found surest = best.get(name.fold());
    if (surest != null && surest.sure().compareTo(name.sure()) > 0) {
      return Optional.of(name.as(surest.entry(), surest.sure(), surest.why()));
    }
    boolean weak =
        name.sure() == Found.Sure.TRACE
            ? !(name.kind() == Kind.ORGANISATION && vocabulary.isProper(name.fold()))
            : name.sure() == Found.Sure.GUESS
                && name.length() == 1
                && !vocabulary.isCapitalInside(name.fold());
    return weak ? Optional.empty() : Optional.of(name);
  }

  /** The names by the key of their actor, in order of the text. */
  static Map<String, List<Found>> groups(List<Found> names) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    for (Found name : names) {
      groups.computeIfAbsent(name.entry().key(), key -> new ArrayList<>()).add(name);
    }
    return groups;
  }
}
