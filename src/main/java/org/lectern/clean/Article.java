package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.Blocks;
import org.lectern.document.Source;

/**
 * A document without its furniture: header, passages, and a verdict for every line.
 *
 * @param source what it was made of
 * @param title the headline; where the document states none, its first words or its name
 * @param byline who wrote it
 * @param outlet who published it
 * @param language a language tag such as "en"; empty where it cannot be told
 * @param passages in reading order; a passage stands at its own index
 * @param judged every line that is not blank, in order
 * @param references the addresses it cites
 */
public record Article(
    Source source,
    Field title,
    Optional<Field> byline,
    Optional<Field> outlet,
    Optional<String> language,
    List<Passage> passages,
    List<Judged> judged,
    List<Reference> references) {

  /** The rules that keep all there is. */
  private static final Set<String> KEPT_WHOLE = Set.of(Decision.NOTHING_ELSE, Bulk.TOO_LARGE);

  /** The Ogham space mark, the first character beyond ASCII that is white space in Java. */
  private static final char FIRST_WIDE_BLANK = '\u1680';

  /** Throws IllegalArgumentException where a passage does not stand at its own index. */
  public Article {
    passages = View.copyOf(passages);
    judged = View.copyOf(judged);
    references = List.copyOf(references);
    for (int i = 0; i < passages.size() && !(passages instanceof View); i++) {
      if (passages.get(i).index() != i) {
        throw new IllegalArgumentException("passage " + passages.get(i).index() + " at " + i);
      }
    }
  }

  /** The running text: every passage that is neither header nor aside, in reading order. */
  public List<Passage> body() {
    return passages.stream().filter(Article::isBody).toList();
  }

  private static boolean isBody(Passage passage) {
    return !passage.aside() && !passage.role().isHeader();
  }

  /** What a reader of the story reads: the headline and the body, without the author's note. */
  public List<Passage> story() {
    return passages.stream()
        .filter(p -> !p.aside())
        .filter(p -> p.role() == Role.TITLE || !p.role().isHeader())
        .filter(p -> p.role() != Role.AUTHOR_NOTE)
        .toList();
  }

  /** Whether it is in English, or in a language that could not be told. */
  public boolean mayBeEnglish() {
    return language.isEmpty() || language.get().equals("en") || language.get().startsWith("en-");
  }

  /** What a reader must know of how it was cleaned: that it is empty, or was kept whole. */
  public Optional<String> note() {
    if (judged.isEmpty()) {
      return Optional.of("there is no text in it");
    }
    for (Judged line : judged) {
      if (KEPT_WHOLE.contains(line.verdict().rule())) {
        return Optional.of(line.verdict().why());
      }
      if (judged instanceof View) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The running text, passages parted by a blank line. */
  public String text() {
    return String.join("\n\n", body().stream().map(Passage::text).toList());
  }

  /** How many words the running text has. */
  public int words() {
    if (passages instanceof View) {
      return words(source.text().text());
    }
    return passages.stream().filter(Article::isBody).mapToInt(p -> words(p.text())).sum();
  }

  /** How many lines were removed; none of a giant document, which is kept whole. */
  public int removed() {
    if (judged instanceof View) {
      return 0;
    }
    return (int) judged().stream().filter(j -> j.verdict() instanceof Verdict.Dropped).count();
  }

  /** The share of the lines that are not blank that were removed, in per cent. */
  public int removedPercent() {
    int lines = judged().size();
    return lines == 0 ? 0 : Math.round(100f * removed() / lines);
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    Blocks blocks = new Blocks(text);
    while (blocks.next()) {
      char[] block = blocks.characters();
      int size = blocks.size();
      for (int i = 0; i < size; i++) {
        char c = block[i];
        boolean blank = c < FIRST_WIDE_BLANK ? c <= ' ' : Character.isWhitespace(c);
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
      }
    }
    return words;
  }
}
