package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time with the side to which it is counted: "ago", "later", "earlier", "from now".
 */
final class Offsets {
  private Offsets() {}

  /** The time that lies a stretch away; empty where no side is said. */
  static Optional<Find> of(Tokens tokens, int from, Stretch stretch) {
    int to = stretch.to();
    boolean year = stretch.unit() == Unit.YEAR && stretch.quantity().amount().equals("1");
    if (year && tokens.saysAny(to, "ago", "earlier") && Figures.around(tokens, from, to)) {
      return Optional.of(new Find(from, to + 1, TimeType.DATE, Scene::yearBefore));
    }
    if (tokens.says(to, "ago")) {
      return Optional.of(new Find(from, to + 1, TimeType.DATE, fromToday(stretch, -1)));
    }
    if (tokens.says(to, "from") && tokens.says(to + 1, "now")) {
      return Optional.of(new Find(from, to + 2, TimeType.DATE, fromToday(stretch, 1)));
    }
    boolean ends =
        !tokens.letters(to + 1) || tokens.is(to + 1, Kind.IN) || tokens.is(to + 1, Kind.PAST);
    int side =
        tokens.saysAny(to, "later", "afterwards", "afterward")
                || tokens.says(to, "after") && ends && !tokens.letters(to + 1)
            ? 1
            : tokens.saysAny(to, "earlier", "previously")
                    || tokens.says(to, "before") && !tokens.letters(to + 1)
                ? -1
                : 0;
    if (side == 0 || stretch.unit().isOfClock() && !stretch.quantity().told()) {
      return Optional.empty();
    }
    return Optional.of(
        stretch.unit().isOfClock()
            ? new Find(
                from,
                to + 1,
                TimeType.DURATION,
                Sense.stated(Length.of(stretch.period()), "a length of time"))
            : new Find(from, to + 1, TimeType.DATE, fromLast(stretch, side)));
  }

  private static Sense fromToday(Stretch stretch, int side) {
    if (!stretch.quantity().told()) {
      return scene -> Reading.unknown(side < 0 ? Vague.PAST : Vague.FUTURE, "how long is not told");
    }
    if (stretch.unit().isOfClock()) {
      long days = side * hours(stretch) / 24;
      return scene -> scene.fromToday(Unit.DAY, days);
    }
    return halved(stretch)
        ? scene -> halfBack(scene, stretch, side)
        : scene -> scene.fromToday(unit(stretch), side * count(stretch));
  }

  private static long hours(Stretch stretch) {
    long whole = stretch.quantity().whole();
    return stretch.unit() == Unit.HOUR
        ? whole
        : stretch.unit() == Unit.MINUTE ? whole / 60 : whole / 3600;
  }

  private static Sense fromLast(Stretch stretch, int side) {
    return stretch.quantity().told()
        ? scene -> scene.fromLast(unit(stretch), side * count(stretch))
        : scene -> scene.besideLast(unit(stretch), side);
  }

  private static long count(Stretch stretch) {
    return Math.max(1, stretch.quantity().whole()) * (stretch.unit() == Unit.DECADE ? 10 : 1);
  }

  /** Decades are counted back to a year, not to a decade. */
  private static Unit unit(Stretch stretch) {
    return stretch.unit() == Unit.DECADE ? Unit.YEAR : stretch.unit();
  }

  private static boolean halved(Stretch stretch) {
    return stretch.quantity().amount().endsWith(".5") && stretch.unit() == Unit.YEAR;
  }

  /** "a year and a half ago" tells a month. */
  private static Reading halfBack(Scene scene, Stretch stretch, int side) {
    long months = 12 * stretch.quantity().whole() + 6;
    return scene.fromToday(Unit.MONTH, side * months);
  }

  /** The first and last day of a stretch that ends or begins today. */
  static Sense beside(Stretch stretch, int side) {
    return scene -> {
      Optional<LocalDate> today = scene.published().date();
      Optional<LocalDate> other =
          today
              .filter(d -> stretch.quantity().told() && !stretch.unit().isOfClock())
              .flatMap(d -> unit(stretch).after(d, side * count(stretch)));
      Optional<LocalDate> near = other.flatMap(o -> today);
      Length length =
          side < 0
              ? new Length(stretch.period(), other, near)
              : new Length(stretch.period(), near, other);
      return Reading.stated(
          length, "a length of time " + (side < 0 ? "up to" : "from") + " the time of writing");
    };
  }
}
