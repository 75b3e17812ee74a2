package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The early, middle or late part of a time, with edges that stay vague.
 *
 * @param part which part
 * @param of the whole; TIMEX3 writes its value
 */
public record Phase(Part part, When of) implements When {

  /** The parts of a time. */
  public enum Part {
    EARLY(0, 2),
    MID(1, 3),
    LATE(2, 4);

    private final int from;
    private final int to;

    /** The quarters of the whole between which the part lies. */
    Part(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  @Override
  public String timex() {
    return of.timex();
  }

  @Override
  public Optional<String> edtf() {
    return earliest().flatMap(a -> latest().map(b -> a + "~/" + b + "~"));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return at(part.from);
  }

  @Override
  public Optional<LocalDate> latest() {
    return part == Part.LATE ? of.latest() : at(part.to);
  }

  private Optional<LocalDate> at(int quarter) {
    return of.earliest()
        .flatMap(
            first ->
                of.latest()
                    .map(
                        last ->
                            first.plusDays(
                                (last.toEpochDay() - first.toEpochDay()) * quarter / 4)));
  }
}
