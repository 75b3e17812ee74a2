package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;
import org.lectern.document.Metadata;
import org.lectern.document.Source;

/** Reads title, author and outlet out of a cleaned document. */
final class Header {
  private static final int FIRST_WORDS = 10;

  private final Source source;
  private final List<Passage> passages;
  private final Metadata metadata;

  Header(Source source, List<Passage> passages) {
    this.source = source;
    this.passages = passages;
    this.metadata = source.metadata();
  }

  /**
   * The headline without the outlet behind it; where none is stated, the first words of the text or
   * the name of the file.
   */
  Field title(Optional<Field> outlet) {
    String name = outlet.map(Field::value).orElse("\n");
    return passage(Role.TITLE)
        .map(t -> field(t, Outlets.withoutName(Words.withoutMarks(t.text()), name)))
        .or(() -> metadata.title().map(Header::told))
        .or(this::firstWords)
        .orElseGet(() -> new Field(source.id(), "file name", Optional.empty()));
  }

  /** Who wrote it; of names that stand in lines of their own with "and" between them all. */
  Optional<Field> byline() {
    Optional<Field> author = Optional.empty();
    boolean more = true;
    for (Passage passage : passages) {
      if (passage.role() == Role.BYLINE) {
        Optional<Field> next = more ? author(passage) : Optional.empty();
        author = author.isEmpty() ? next : author.map(first -> with(first, next));
        more = author.isEmpty() || passage.text().equals("and");
      }
    }
    return author.or(() -> metadata.byline().map(Header::told));
  }

  /** Who published it. */
  Optional<Field> outlet(Optional<SiteProfile> profile, Page page) {
    return profile
        .flatMap(SiteProfile::outlet)
        .map(outlet -> new Field(outlet, "profile", Optional.empty()))
        .or(() -> metadata.outlet().map(Header::told))
        .or(() -> passage(Role.TITLE).flatMap(title -> Outlets.behindTitle(page, title.text())))
        .or(() -> Outlets.inCopyrightLine(page));
  }

  private static Field told(String value) {
    return new Field(value, "metadata", Optional.empty());
  }

  private Optional<Passage> passage(Role role) {
    return passages.stream().filter(passage -> passage.role() == role).findFirst();
  }

  private static Field with(Field first, Optional<Field> next) {
    return next.map(n -> new Field(first.value() + " and " + n.value(), "text", first.extract()))
        .orElse(first);
  }

  /** The names in a line of a byline; none where it says "by" or "and" alone. */
  private static Optional<Field> author(Passage passage) {
    String whole = passage.text();
    String text = Words.withoutMarks(whole.substring(Words.afterBullet(whole, 0, whole.length())));
    boolean names = !text.equals("and") && !new BylineReader(text).isLabel();
    return names ? Optional.of(field(passage, Bylines.name(text).orElse(text))) : Optional.empty();
  }

  /** Some words of a passage, with the place where they stand. */
  private static Field field(Passage passage, String value) {
    int at = passage.text().indexOf(value);
    Extract extract = at < 0 ? passage.extract() : passage.extract(at, at + value.length());
    return new Field(value, "text", Optional.of(extract));
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
    return new Field(value + more, "first words", Optional.of(passage.extract(0, i)));
  }
}
