package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;
import org.lectern.document.Metadata;
import org.lectern.document.Source;
import org.lectern.document.SourceText;
import org.lectern.document.Stated;

/** Reads title, author and outlet out of a cleaned document. */
final class Header {
  private static final int FIRST_WORDS = 10;
  private static final int FEWEST_WORDS = 3;
  private static final int FIRST_PASSAGES = 30;
  private static final int FIRST_LINES = 500;

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
        .orElseGet(() -> new Field(source.id(), Field.FILE_NAME, Optional.empty()));
  }

  /**
   * Who wrote it. What the text says is held against what the document says of itself: the fuller
   * of two that agree counts; of two that differ, the one that is stated, where it stands in the
   * text too.
   */
  Optional<Field> byline() {
    Optional<Field> read = read().filter(this::isNoOutlet);
    Optional<Field> told = metadata.byline().map(this::found);
    if (read.isEmpty() || told.isEmpty()) {
      return read.or(() -> told);
    }
    List<String> words = words(read.get());
    List<String> others = words(told.get());
    boolean run =
        read.get().value().startsWith(told.get().value()) && words.size() <= others.size();
    boolean fuller = run || !words.containsAll(others) && others.containsAll(words);
    return fuller || others.stream().noneMatch(words::contains) && isInText(told.get())
        ? told
        : read;
  }

  private boolean isNoOutlet(Field byline) {
    return metadata.outlet().filter(o -> o.value().equalsIgnoreCase(byline.value())).isEmpty();
  }

  private boolean isInText(Field byline) {
    String first = byline.value().split(",", 2)[0];
    return source.text().text().contains(first);
  }

  private static List<String> words(Field field) {
    return Words.of(field.value(), 40);
  }

  /**
   * Who the text says wrote it; of names that stand in lines of their own with "and" between them
   * all.
   */
  private Optional<Field> read() {
    Optional<Field> author = Optional.empty();
    boolean more = true;
    for (Passage passage : passages) {
      if (passage.role() == Role.BYLINE) {
        Optional<Field> next = more ? author(passage) : Optional.empty();
        author = author.isEmpty() ? next : author.map(first -> with(first, next));
        more = author.isEmpty() || passage.text().equals("and");
      }
    }
    return author;
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

  private static Field told(Stated stated) {
    return new Field(stated.value(), stated.from(), Optional.empty());
  }

  /** What is stated, with its place in the text where it stands there too. */
  private Field found(Stated byline) {
    Stated stated = byline.value().indexOf(' ') < 0 ? whole(byline) : byline;
    for (Passage passage : passages.subList(0, Math.min(FIRST_PASSAGES, passages.size()))) {
      int at = passage.text().indexOf(stated.value());
      if (at >= 0) {
        Extract place = passage.extract(at, at + stated.value().length());
        return new Field(stated.value(), stated.from(), Optional.of(place));
      }
    }
    return told(stated);
  }

  /** A single name as a line of the text gives it whole: "Ana" as "Ana Roca". */
  private Stated whole(Stated single) {
    SourceText text = source.text();
    for (int line = 1; line <= Math.min(FIRST_LINES, text.lineCount()); line++) {
      String whole = text.slice(text.line(line)).strip();
      if (whole.startsWith(single.value() + " ") && PersonNames.isBare(whole)) {
        return new Stated(whole, single.from());
      }
    }
    return single;
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

  /** The first words of the text; a word or two, as of a menu, are no title. */
  private Optional<Field> firstWords() {
    return passages.stream()
        .filter(passage -> !passage.aside())
        .findFirst()
        .filter(passage -> Words.of(passage.text(), FEWEST_WORDS).size() == FEWEST_WORDS)
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
