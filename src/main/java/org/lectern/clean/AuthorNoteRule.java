package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.Stated;

/** A last paragraph that presents the author. */
final class AuthorNoteRule implements Rule {
  private static final int LAST_BLOCKS = 5;
  private static final int LONGEST = 150;
  private static final int LONGEST_LAST = 60;
  private static final Set<String> OCCUPATIONS =
      Set.of(
          "journalist",
          "editor",
          "reporter",
          "correspondent",
          "professor",
          "fellow",
          "analyst",
          "writer",
          "columnist",
          "researcher",
          "lecturer",
          "author",
          "historian",
          "contributor",
          "freelance",
          "freelancer",
          "commentator",
          "bureau",
          "staff",
          "scholar",
          "producer");

  @Override
  public String name() {
    return "author-note";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Body body = page.body();
    List<String> author = author(page, evidence);
    int from = Math.max(body.first() + 1, body.last() - LAST_BLOCKS + 1);
    int to = Math.min(page.blocks().size() - 1, body.last() + LAST_BLOCKS);
    for (int i = from; i <= to && !body.isEmpty(); i++) {
      Block block = page.blocks().get(i);
      if (block.words() >= 6
          && block.words() <= LONGEST
          && block.ends()
          && presents(page, block, author)) {
        evidence.keep(block, Role.AUTHOR_NOTE, "presents the author");
      }
    }
  }

  private static List<String> author(Page page, Evidence evidence) {
    Optional<String> name = Optional.empty();
    for (int i = 0; i < page.lines().size() && name.isEmpty(); i++) {
      if (evidence.has(i, Role.BYLINE)) {
        name = Bylines.name(page.text(page.lines().get(i)));
      }
    }
    return Cues.words(
        name.or(() -> page.source().metadata().byline().map(Stated::value)).orElse(""));
  }

  private static boolean presents(Page page, Block block, List<String> author) {
    boolean last = block.index() >= page.body().last() && block.words() <= LONGEST_LAST;
    return mayBeginWith(page, block, author) && presentsAuthor(page, block, author)
        || last && presentsSomebody(page, block);
  }

  /** Whether the first word is the author's, which is known sooner than the words are made. */
  private static boolean mayBeginWith(Page page, Block block, List<String> author) {
    return author.size() >= 2 && page.pageWords().firstWord(block) == PageWords.hash(author.get(0));
  }

  private static boolean presentsAuthor(Page page, Block block, List<String> author) {
    List<String> words = page.words(block);
    int size = author.size();
    return words.size() > size + 3
        && words.subList(0, size).equals(author)
        && (isPredicate(words.get(size)) || isApposition(page, block, size));
  }

  private static boolean isPredicate(String word) {
    return Set.of("is", "was", "has", "are", "works", "writes", "covers", "reports", "ist", "est")
        .contains(word);
  }

  private static boolean isApposition(Page page, Block block, int names) {
    String[] tokens = page.text(block).split("\\s+", names + 2);
    return tokens.length > names && tokens[names - 1].endsWith(",");
  }

  /** A name, "is a" or "is the", and what authors are. */
  private static boolean presentsSomebody(Page page, Block block) {
    List<String> words = page.words(block);
    for (int at = 2; at <= 4 && at + 2 < words.size(); at++) {
      boolean isA =
          words.get(at).equals("is") && List.of("a", "an", "the").contains(words.get(at + 1));
      if (isA) {
        String[] tokens = page.text(block).split("\\s+", at + 1);
        return PersonNames.isBare(String.join(" ", List.of(tokens).subList(0, at)))
            && words.subList(at, Math.min(words.size(), at + 8)).stream()
                .anyMatch(OCCUPATIONS::contains);
      }
    }
    return false;
  }
}
