package org.lectern.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.lectern.document.Visible;

/** An entry of a desk as a line of its file: a word and its fields, parted by tabs. */
final class DeskLine {
  /** How the line of a date that was set by hand begins. */
  static final String DATE = "date\t";

  private DeskLine() {}

  static String of(Desk.Entry entry) {
    if (entry instanceof Desk.Read read) {
      return "read\t" + Visible.line(read.key()) + "\t" + read.offset();
    }
    if (entry instanceof Desk.Marked mark) {
      return "mark\t"
          + Visible.line(mark.key())
          + "\t"
          + mark.offset()
          + "\t"
          + Visible.line(mark.letter());
    }
    if (entry instanceof Desk.Dated dated) {
      return DATE
          + Visible.line(dated.key())
          + "\t"
          + dated.day().map(LocalDate::toString).orElse("");
    }
    return entry instanceof Desk.Noted note
        ? "note\t"
            + Visible.line(note.key())
            + "\t"
            + note.offset()
            + "\t"
            + Visible.line(note.text())
        : "";
  }

  /** The entry that a line says, or nothing where it is damaged. */
  static Optional<Desk.Entry> parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < 3) {
      return Optional.empty();
    }
    if (fields[0].equals("date")) {
      return fields.length == 3 && !fields[1].isEmpty() ? dated(fields) : Optional.empty();
    }
    int offset = number(fields[2]);
    if (offset < 0 || fields[1].isEmpty()) {
      return Optional.empty();
    }
    return switch (fields[0] + fields.length) {
      case "read3" -> Optional.of(new Desk.Read(fields[1], offset));
      case "mark4" -> Optional.of(new Desk.Marked(fields[3], fields[1], offset));
      case "note4" -> Optional.of(new Desk.Noted(fields[1], offset, Visible.line(fields[3])));
      default -> Optional.empty();
    };
  }

  private static Optional<Desk.Entry> dated(String[] fields) {
    if (fields[2].isEmpty()) {
      return Optional.of(new Desk.Dated(fields[1], Optional.empty()));
    }
    try {
      return Optional.of(new Desk.Dated(fields[1], Optional.of(LocalDate.parse(fields[2]))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int number(String field) {
    try {
      return Integer.parseInt(field);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
