package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.document.Stated;

/**
 * Weighs which line of a page is its headline: how much of it the text takes up, how near the text
 * stands, whether a byline or a date follows, whether the page says it again. Weights were set by
 * hand and looked at on public news pages.
 */
final class Headlines {
  private static final int FAR = 60;
  private static final int NEAR = 12;
  private static final int BELOW = 4;
  private static final double LEAST = 1;
  private static final double BYLINE = 1.5;

  /** A headline weighs at least this share of what its standfirst does. */
  private static final double NEARLY = 0.55;

  /** The text takes up about a third of its telling words. */
  private static final double TAKEN = 0.7;

  private static final int FARTHEST = 25;
  private static final int PARAGRAPHS = 6;
  private static final int PARAGRAPH_WORDS = 80;

  private static final byte PLAIN = 1;
  private static final byte SIGNED = 2;
  private static final byte DATED = 3;

  private final Page page;
  private final Predicate<Block> free;
  private final List<Block> blocks;
  private final byte[] signs;
  private final PageWords words;
  private IntCounts taken = new IntCounts(1);
  private int takenFrom = -1;

  /** Takes a page, and which of its blocks may still be the headline. */
  Headlines(Page page, Predicate<Block> free) {
    this.page = page;
    this.free = free;
    this.blocks = page.blocks();
    this.words = page.pageWords();
    this.signs = new byte[blocks.size()];
  }

  /** The headline, if one block is likely enough. */
  Optional<Block> best() {
    Body body = page.body();
    int paragraph = firstParagraph(body);
    int last = Math.min(body.last(), paragraph + BELOW);
    double best = LEAST;
    Optional<Block> found = Optional.empty();
    for (int i = Math.max(0, body.first() - FAR); i <= last; i++) {
      Block block = blocks.get(i);
      boolean mayBe = isCandidate(block) && (i <= paragraph || signed(block) >= BYLINE);
      double score = mayBe ? score(block) : -1;
      if (score >= best) {
        best = score;
        found = Optional.of(block);
      }
    }
    double most = best;
    return found.map(block -> isStandfirst(block, most) ? blocks.get(block.index() - 1) : block);
  }

  /**
   * Whether a line above a byline, which the page does not say again, is longer than the one right
   * over it, which is nearly as likely: a standfirst often has more of the text's words than the
   * headline that it explains.
   */
  private boolean isStandfirst(Block block, double score) {
    if (block.index() == 0 || signed(block) < 1 || repeated(block) > 0) {
      return false;
    }
    Block over = blocks.get(block.index() - 1);
    return over.words() > 3
        && over.words() < block.words()
        && over.lines() <= block.lines()
        && isCandidate(over)
        && !isFurniture(over)
        && taken(over) >= TAKEN
        && score(over) >= NEARLY * score;
  }

  /** The first block of the text that is long enough to be no headline and no entry of a list. */
  private int firstParagraph(Body body) {
    int i = body.first();
    int most = Math.min(body.last(), i + FAR);
    while (i < most && !isParagraph(blocks.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isParagraph(Block block) {
    return block.prose() && block.words() > 20 && !block.bullet();
  }

  private boolean isCandidate(Block block) {
    boolean first = block.index() == page.body().first();
    return block.words() >= 1
        && block.words() <= 30
        && block.lines() <= 4
        && !block.bullet()
        && !block.address()
        && page.text().charAt(block.end() - 1) != ':'
        && !isPath(page.text(block))
        && !isLabelled(block)
        && free.test(block)
        && !(first && (block.words() > 20 || blocks.size() == 1))
        && sign(block.index()) == PLAIN;
  }

  /** Whether it is a path of links such as "Home > News", or an arrow leads to another page. */
  private static boolean isPath(String text) {
    return text.startsWith("←")
        || text.endsWith("→")
        || text.contains(" > ")
        || text.contains(" » ")
        || text.contains(" › ");
  }

  /** Whether "By" or the like stands alone in the line before. */
  private boolean isLabelled(Block block) {
    Block before = blocks.get(Math.max(0, block.index() - 1));
    return Bylines.isLabel(page, before);
  }

  private boolean isSection(Block block) {
    for (int i = words.first(block); i < words.end(block); i++) {
      if (!WordList.SECTIONS.contains(words.hash(i))) {
        return false;
      }
    }
    return true;
  }

  private double score(Block block) {
    double score = length(block) + taken(block);
    score -= isSentence(block) ? 2.5 : 0;
    score -= block.index() > page.body().first() ? 1 : 0;
    score += page.hint(block.first()).tag().equals("h1") ? 4 : 0;
    score += block.index() <= 1 && page.body().first() <= 4 ? 1.5 : 0;
    score -= page.cues(block).isEmpty() ? 0 : isFurniture(block) ? 3 : 1.5;
    score -= isSection(block) ? 2 : 0;
    score += isSetOff(block) ? 0.7 : 0;
    score += signed(block) + repeated(block);
    score += isUnderCue(block) ? -1.5 : 0;
    return score + (isMetadataTitle(block) ? 4 : 0);
  }

  /** Whether a full stop ends it, closing quotation marks aside. */
  private boolean isSentence(Block block) {
    int last = block.end() - 1;
    while (last > block.start() && Letters.isCloser(page.text().charAt(last))) {
      last--;
    }
    return page.text().charAt(last) == '.' && !page.text().startsWith("..", last - 1);
  }

  private static double length(Block block) {
    int words = block.words();
    return words >= 4 && words <= 20 ? 1.5 : words == 3 ? 0.5 : -0.7;
  }

  /** How much of the line the next paragraphs take up, and how far away they are. */
  private double taken(Block block) {
    int next = block.index() + 1;
    while (next < blocks.size()
        && next - block.index() <= FARTHEST
        && !isParagraph(blocks.get(next))) {
      next++;
    }
    IntCounts there = taken(next);
    int telling = 0;
    int shared = 0;
    for (int i = words.first(block); i < words.end(block); i++) {
      telling += words.isLong(i) ? 1 : 0;
      shared += words.isLong(i) && there.of(words.hash(i)) > 0 ? 1 : 0;
    }
    double share = telling == 0 ? 0 : (double) shared / telling;
    int gap = next < blocks.size() ? Math.min(next - block.index() - 1, FARTHEST) : FARTHEST;
    return 2.2 * share + 0.25 * Math.min(shared, 6) - 0.06 * gap;
  }

  /** The words of the first paragraphs from a block on. */
  private IntCounts taken(int from) {
    if (from != takenFrom) {
      takenFrom = from;
      taken = new IntCounts(256);
      int paragraphs = 0;
      for (int i = from; i < blocks.size() && paragraphs < PARAGRAPHS; i++) {
        if (isParagraph(blocks.get(i))) {
          take(blocks.get(i));
          paragraphs++;
        }
      }
    }
    return taken;
  }

  private void take(Block block) {
    int end = Math.min(words.end(block), words.first(block) + PARAGRAPH_WORDS);
    for (int i = words.first(block); i < end; i++) {
      taken.add(words.hash(i));
    }
  }

  /** Whether blank lines stand before and after it. */
  private boolean isSetOff(Block block) {
    int next = block.index() + 1;
    return block.afterBlank() && (next == blocks.size() || blocks.get(next).afterBlank());
  }

  /** Whether a byline or a date stands under it, and none over it as in lists of stories. */
  private double signed(Block block) {
    int at = block.index();
    boolean byline = false;
    boolean date = false;
    for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + BELOW); i++) {
      byline |= sign(i) == SIGNED;
      date |= sign(i) == DATED || sign(i) == SIGNED && isDate(blocks.get(i));
    }
    boolean above = false;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      above |= sign(i) == DATED || sign(i) == SIGNED && isDate(blocks.get(i));
    }
    return (byline ? BYLINE : 0) + (date && !above ? 1 : 0) - (above && !date && !byline ? 0.6 : 0);
  }

  /** Whether a block is a byline, a date line, or neither; each is read once. */
  private byte sign(int at) {
    if (signs[at] == 0) {
      Block block = blocks.get(at);
      boolean isShort = block.words() <= 24 && !block.address();
      boolean byline = isShort && (Bylines.isByline(page, block) || isSigner(block));
      signs[at] = byline ? SIGNED : isShort && isDate(block) ? DATED : PLAIN;
    }
    return signs[at];
  }

  /** Whether it is a name under "By" or the like. */
  private boolean isSigner(Block block) {
    return isLabelled(block) && PersonNames.isMade(page.text(block));
  }

  private boolean isDate(Block block) {
    return page.isDateLine(block);
  }

  /** Whether the page says it again: as its own title, in a path of links, above a share bar. */
  private double repeated(Block block) {
    if (words.size(block) < 3) {
      return 0;
    }
    int from = Math.max(0, block.index() - NEAR);
    int to = Math.min(blocks.size(), block.index() + NEAR);
    double score = 0;
    for (int i = from; i < to; i++) {
      score = Math.max(score, repeated(block, blocks.get(i)));
    }
    return Math.max(score, repeated(block, blocks.get(0)));
  }

  private double repeated(Block block, Block other) {
    if (other.index() == block.index()
        || other.words() > words.size(block) + 8
        || other.words() < words.size(block) - 2) {
      return 0;
    }
    return words.areSame(block, other) ? 1 : words.areIn(block, other) ? 1.5 : 0;
  }

  /** Whether a heading of links to other pages stands over it. */
  private boolean isUnderCue(Block block) {
    for (int i = Math.max(0, block.index() - 2); i < block.index(); i++) {
      for (Cues.Cue cue : page.cues(blocks.get(i))) {
        if (cue.kind().equals("more-stories") && cue.place() == Cues.Place.WHOLE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a phrase of furniture, or begins with one and a word or two end it. */
  private boolean isFurniture(Block block) {
    for (Cues.Cue cue : page.cues(block)) {
      boolean most = cue.place() == Cues.Place.START && cue.words() > 1 && block.words() <= 4;
      if (most || cue.words() >= block.words()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMetadataTitle(Block block) {
    Optional<String> title = page.source().metadata().title().map(Stated::value);
    return title.isPresent() && Cues.words(title.get()).equals(page.words(block));
  }
}
