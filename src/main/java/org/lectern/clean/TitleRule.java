package org.lectern.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.Stated;

/** Finds the headline: a short line shortly before the text whose words the text takes up. */
final class TitleRule implements Rule {
  private static final int FAR = 60;
  private static final double LEAST = 0.8;

  @Override
  public String name() {
    return "title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    find(page, evidence).ifPresent(block -> evidence.keep(block, Role.TITLE, "the headline"));
  }

  private static Optional<Block> find(Page page, Evidence evidence) {
    Body body = page.body();
    if (body.isEmpty() || page.layout() == PageLayout.PAGED) {
      return Optional.empty();
    }
    Set<String> taken = opening(page, body);
    double best = LEAST;
    Optional<Block> found = Optional.empty();
    for (int i = Math.max(0, body.first() - FAR); i <= body.first(); i++) {
      Block block = page.blocks().get(i);
      double score = isCandidate(page, block, evidence) ? score(page, block, taken, evidence) : -1;
      if (score >= best) {
        best = score;
        found = Optional.of(block);
      }
    }
    return found;
  }

  private static boolean isCandidate(Page page, Block block, Evidence evidence) {
    boolean first = block.index() == page.body().first();
    return block.words() >= 1
        && block.words() <= 30
        && block.lines() <= 4
        && !block.bullet()
        && !block.address()
        && page.text().charAt(block.end() - 1) != ':'
        && !evidence.isSettled(block)
        && !(first && (block.words() > 20 || page.blocks().size() == 1))
        && (isMetadataTitle(page, page.words(block)) || !isOther(page, block));
  }

  /** Whether a line reads as a date or as a byline. */
  private static boolean isOther(Page page, Block block) {
    return DateShape.isDateLine(page.words(block)) || Bylines.isByline(page, block);
  }

  private static double score(Page page, Block block, Set<String> taken, Evidence evidence) {
    List<String> words = page.words(block);
    int distance = page.body().first() - block.index();
    double score = 3 * shared(words, taken) - 0.06 * distance;
    score += block.words() >= 4 && block.words() <= 20 ? 1.5 : block.words() == 3 ? 0.5 : -0.7;
    score -= block.ends() && text(page, block).endsWith(".") ? 1.5 : 0;
    score += page.hint(block.first()).tag().equals("h1") ? 4 : 0;
    score += isOpening(page, block) ? 1.5 : 0;
    return isMetadataTitle(page, words)
        ? score + 4
        : score + Math.min(0, evidence.leaning(block) + 1) * 0.5;
  }

  /** The first block of a page that begins with its text and not with a menu. */
  private static boolean isOpening(Page page, Block block) {
    return block.index() <= 1 && page.body().first() <= 4;
  }

  private static String text(Page page, Block block) {
    return page.text(block);
  }

  private static boolean isMetadataTitle(Page page, List<String> words) {
    Optional<Stated> title = page.source().metadata().title();
    return title.isPresent() && Cues.words(title.get().value()).equals(words);
  }

  private static double shared(List<String> words, Set<String> taken) {
    long telling = words.stream().filter(word -> word.length() > 3).count();
    long shared = words.stream().filter(word -> word.length() > 3 && taken.contains(word)).count();
    return telling == 0 ? 0 : (double) shared / telling;
  }

  /** The words of the first paragraphs of the text. */
  private static Set<String> opening(Page page, Body body) {
    Set<String> words = new HashSet<>();
    int sentences = 0;
    for (int i = body.first(); i <= body.last() && sentences < 8; i++) {
      Block block = page.blocks().get(i);
      if (block.prose() && block.words() > 20) {
        words.addAll(page.words(block));
        sentences++;
      }
    }
    return words;
  }
}
