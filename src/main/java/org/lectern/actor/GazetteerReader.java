package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.document.WordFile;

/** Reads the files of names: fields parted by tabs, values of a field by "|". */
final class GazetteerReader {
  private static final String[] NONE = {};

  private final List<Written> names = new ArrayList<>(8000);

  private GazetteerReader() {}

  /** The names that come with the program. */
  static List<Written> builtIn() {
    GazetteerReader reader = new GazetteerReader();
    for (String line : WordFile.lines(GazetteerReader.class, "states.tsv")) {
      reader.state(line);
    }
    for (String line : WordFile.lines(GazetteerReader.class, "names.tsv")) {
      reader.body(line);
    }
    for (String line : WordFile.lines(GazetteerReader.class, "persons.tsv")) {
      reader.person(line);
    }
    for (String line : WordFile.lines(GazetteerReader.class, "places.tsv")) {
      reader.places(line);
    }
    return reader.names;
  }

  private void state(String line) {
    String[] fields = line.split("\t", -1);
    String state = fields[0];
    add(Kind.STATE, state, state, Name.Use.PROPER, state);
    addAll(Kind.STATE, state, state, Name.Use.PROPER, fields[1]);
    addAll(Kind.STATE, state, state, Name.Use.SEAT, fields[5]);
    String[] people = values(fields[3]);
    if (people.length > 0) {
      addAll(Kind.PEOPLE, people[0], state, Name.Use.PROPER, fields[3]);
    }
    addAll(Kind.STATE, state, state, Name.Use.ADJECTIVE, fields[2]);
    addAll(Kind.STATE, state, state, Name.Use.CAPITAL, fields[4]);
    String[] capital = values(fields[4]);
    if (capital.length > 0) {
      addAll(Kind.PLACE, capital[0], state, Name.Use.PROPER, fields[4]);
    }
  }

  private void body(String line) {
    String[] fields = line.split("\t", -1);
    Kind kind = Kind.valueOf(fields[0].toUpperCase(Locale.ROOT));
    add(kind, fields[1], country(fields[2]), Name.Use.PROPER, fields[1]);
    addAll(kind, fields[1], country(fields[2]), Name.Use.PROPER, fields[3]);
  }

  private void person(String line) {
    String[] fields = line.split("\t", -1);
    add(Kind.PERSON, fields[0], country(fields[1]), Name.Use.PROPER, fields[0]);
    addAll(Kind.PERSON, fields[0], country(fields[1]), Name.Use.PROPER, fields[2]);
  }

  private void places(String line) {
    int tab = line.indexOf('\t');
    String country = country(line.substring(0, tab));
    for (int at = tab + 1; at < line.length(); ) {
      int end = line.indexOf(';', at);
      int stop = end < 0 ? line.length() : end;
      String spellings = line.substring(at, stop);
      addAll(Kind.PLACE, values(spellings)[0], country, Name.Use.PROPER, spellings);
      at = stop + 1;
    }
  }

  private static @Nullable String country(String field) {
    return field.equals("-") ? null : field;
  }

  private void addAll(
      Kind kind, String usual, @Nullable String country, Name.Use use, String field) {
    for (String value : values(field)) {
      add(kind, usual, country, use, value);
    }
  }

  private void add(Kind kind, String usual, @Nullable String country, Name.Use use, String name) {
    names.add(new Written(kind, usual, country, use, name));
  }

  private static String[] values(String field) {
    if (field.equals("-")) {
      return NONE;
    }
    return field.indexOf('|') < 0 ? new String[] {field} : field.split("\\|");
  }
}
