package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.Stated;

/** Reads title, author and outlet out of a cleaned document. */
final class Header {
  private static final int FIRST_WORDS = 10;
  private static final int FIRST_PASSAGES = 30;

  private final Source source;
  private final List<Passage> passages;
  private final Metadata metadata;

  Header(Source source, List<Passage> passages) {
    this.source = source;
    this.passages = passages;
    this.metadata = source.metadata();
  }

  /** The headline; where none is stated, the first words of the text or the name of the file. */
  Field title() {
    return passage(Role.TITLE)
        .map(title -> new Field(title.text(), "text", Optional.of(title.extract())))
        .or(() -> metadata.title().map(Header::told))
        .or(this::firstWords)
        .orElseGet(() -> new Field(source.id(), Field.FILE_NAME, Optional.empty()));
  }

  /**
   * Who wrote it. What the text says is held against what the document says of itself: the fuller
   * of two that agree counts, and of two that differ the one that is marked as the author.
   */
  Optional<Field> byline() {
    Optional<Field> read = passage(Role.BYLINE).flatMap(Header::author);
    Optional<Field> told = metadata.byline().map(this::found);
    if (read.isEmpty() || told.isEmpty()) {
      return read.or(() -> told);
    }
    return holds(words(read.get()), words(told.get())) ? read : told;
  }

  private static List<String> words(Field field) {
    return Words.of(field.value(), 40);
  }

  private static boolean holds(List<String> words, List<String> others) {
    return words.containsAll(others);
  }

  /** Who published it. */
  Optional<Field> outlet(Optional<SiteProfile> profile, Page page) {
    return profile
        .flatMap(SiteProfile::outlet)
        .map(outlet -> new Field(outlet, "profile", Optional.empty()))
        .or(() -> metadata.outlet().map(Header::told))
        .or(() -> Outlets.inCopyrightLine(page));
  }

  private static Field told(Stated stated) {
    return new Field(stated.value(), stated.from(), Optional.empty());
  }

  /** What is stated, with its place in the text where it stands there too. */
  private Field found(Stated stated) {
    for (Passage passage : passages.subList(0, Math.min(FIRST_PASSAGES, passages.size()))) {
      int at = passage.text().indexOf(stated.value());
      if (at >= 0) {
        Extract place = passage.extract(at, at + stated.value().length());
        return new Field(stated.value(), stated.from(), Optional.of(place));
      }
    }
    return told(stated);
  }

  private Optional<Passage> passage(Role role) {
    return passages.stream().filter(passage -> passage.role() == role).findFirst();
  }

  private static Optional<Field> author(Passage passage) {
    Optional<String> name = Bylines.name(passage.text());
    String value = name.orElse(passage.text());
    int at = passage.text().indexOf(value);
    return at < 0
        ? Optional.of(new Field(value, "text", Optional.of(passage.extract())))
        : Optional.of(
            new Field(value, "text", Optional.of(passage.extract(at, at + value.length()))));
  }

  private Optional<Field> firstWords() {
    return passages.stream()
        .filter(passage -> !passage.aside())
        .findFirst()
        .map(passage -> firstWords(passage));
  }

  private static Field firstWords(Passage passage) {
    String text = passage.text();
    int words = 0;
    int i = 0;
    while (i < text.length() && i < 100 && words < FIRST_WORDS) {
      i++;
      words += i < text.length() && Words.isBlank(text.charAt(i)) ? 1 : 0;
    }
    String value = text.substring(0, i).strip();
    String more = i < text.length() ? " …" : "";
    return new Field(value + more, Field.FIRST_WORDS, Optional.of(passage.extract(0, i)));
  }
}
