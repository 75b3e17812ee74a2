package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.document.WordFile;

/** Reads the files of names: fields parted by tabs, values of a field by "|". */
final class GazetteerReader {
  private final List<Name> names = new ArrayList<>(6000);

  private GazetteerReader() {}

  /** The names that come with the program. */
  static List<Name> builtIn() {
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
    Entry state = Entry.of(Kind.STATE, fields[0], Optional.of(fields[0]));
    add(state, Name.Use.PROPER, fields[0]);
    addAll(state, Name.Use.PROPER, fields[1]);
    addAll(state, Name.Use.SEAT, fields[5]);
    String[] people = values(fields[3]);
    if (people.length > 0) {
      Entry entry = Entry.of(Kind.PEOPLE, people[0], Optional.of(fields[0]));
      addAll(entry, Name.Use.PROPER, fields[3]);
    }
    addAll(state, Name.Use.ADJECTIVE, fields[2]);
    addAll(state, Name.Use.CAPITAL, fields[4]);
    String[] capital = values(fields[4]);
    if (capital.length > 0) {
      addAll(place(capital[0], fields[0]), Name.Use.PROPER, fields[4]);
    }
  }

  private void body(String line) {
    String[] fields = line.split("\t", -1);
    Kind kind = Kind.valueOf(fields[0].toUpperCase(Locale.ROOT));
    Entry entry = Entry.of(kind, fields[1], country(fields[2]));
    add(entry, Name.Use.PROPER, fields[1]);
    addAll(entry, Name.Use.PROPER, fields[3]);
  }

  private void person(String line) {
    String[] fields = line.split("\t", -1);
    Entry entry = Entry.of(Kind.PERSON, fields[0], country(fields[1]));
    add(entry, Name.Use.PROPER, fields[0]);
    addAll(entry, Name.Use.PROPER, fields[2]);
  }

  private void places(String line) {
    String[] fields = line.split("\t", -1);
    for (String spellings : fields[1].split(";")) {
      addAll(place(values(spellings)[0], fields[0]), Name.Use.PROPER, spellings);
    }
  }

  private static Entry place(String name, String state) {
    return Entry.of(Kind.PLACE, name, country(state));
  }

  private static Optional<String> country(String field) {
    return field.equals("-") ? Optional.empty() : Optional.of(field);
  }

  private void addAll(Entry entry, Name.Use use, String field) {
    for (String value : values(field)) {
      add(entry, use, value);
    }
  }

  private void add(Entry entry, Name.Use use, String written) {
    Name name = Name.of(entry, use, written);
    if (!name.words().isEmpty()) {
      names.add(name);
    }
  }

  private static String[] values(String field) {
    return field.equals("-") ? new String[0] : field.split("\\|");
  }
}
