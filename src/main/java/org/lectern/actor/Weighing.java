package org.lectern.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Weights.Reading;

/** Settles by learnt weights what names are whose type nothing tells for sure. */
final class Weighing {
  private final List<Found> names;
  private final Vocabulary vocabulary;
  private final Map<String, float[]> sums = new HashMap<>();

  private Weighing(List<Found> names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** The names, the doubtful ones read as the weights of all their mentions say. */
  static List<Found> settle(List<Found> names, Vocabulary vocabulary) {
    Weighing weighing = new Weighing(names, vocabulary);
    for (int i = 0; i < names.size(); i++) {
      if (isDoubtful(names.get(i))) {
        weighing.weigh(i);
      }
    }
    List<Found> settled = new ArrayList<>(names.size());
    for (Found name : names) {
      settled.add(isDoubtful(name) ? weighing.read(name) : name);
    }
    return settled;
  }

  /** Whether nothing but capitals and the words around tells the type. */
  static boolean isDoubtful(Found name) {
    return name.sure().compareTo(Found.Sure.CONTEXT) <= 0;
  }

  /** The evidence for one of several names, in order of the text. */
  static Evidence evidence(List<Found> names, int at, Vocabulary vocabulary) {
    Found name = names.get(at);
    return Evidence.of(
        name, neighbour(names, at - 1, name), neighbour(names, at + 1, name), vocabulary);
  }

  private static Optional<Found> neighbour(List<Found> names, int at, Found name) {
    return at >= 0 && at < names.size() && names.get(at).passage() == name.passage()
        ? Optional.of(names.get(at))
        : Optional.empty();
  }

  private void weigh(int at) {
    float[] sum =
        sums.computeIfAbsent(names.get(at).fold(), fold -> new float[Reading.values().length]);
    Weights.builtIn().addTo(sum, evidence(names, at, vocabulary));
  }

  private Found read(Found name) {
    float[] sum = sums.getOrDefault(name.fold(), new float[Reading.values().length]);
    Reading best = Reading.PERSON;
    for (Reading reading : Reading.values()) {
      best = sum[reading.ordinal()] > sum[best.ordinal()] ? reading : best;
    }
    if (best == Reading.NONE && name.sure() == Found.Sure.CONTEXT) {
      return name;
    }
    if (best == Reading.NONE) {
      return name.as(
          Entry.of(Kind.PERSON, name.surface(), Optional.empty()), Found.Sure.TRACE, "a capital");
    }
    if (best.kind() == name.kind() && name.sure() == Found.Sure.CONTEXT) {
      return name;
    }
    boolean same = coarse(name.kind()) == best;
    return same
        ? name.as(name.entry(), Found.Sure.CONTEXT, name.why())
        : name.as(
            Entry.of(best.kind(), name.surface(), Optional.empty()),
            Found.Sure.CONTEXT,
            "its form and the words around it, weighed");
  }

  /** The reading that a type belongs to. */
  static Reading coarse(Kind kind) {
    return switch (kind) {
      case PERSON -> Reading.PERSON;
      case STATE, PLACE -> Reading.PLACE;
      case PEOPLE -> Reading.NONE;
      default -> Reading.ORGANISATION;
    };
  }
}
