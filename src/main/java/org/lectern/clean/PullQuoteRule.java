package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line set off to catch the eye, which repeats a sentence of the text, whole or shortened. */
final class PullQuoteRule implements Rule {
  private static final int FEWEST = 6;
  private static final int MOST = 60;
  private static final int KEY = 4;
  private static final int MOST_ALIKE = 8;

  @Override
  public String name() {
    return "pull-quote";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    Quotes quotes = new Quotes();
    IntCounts beginnings = beginnings(page);
    Map<Integer, WordRun> runs = new HashMap<>();
    for (Block block : page.blocks()) {
      if (page.part(block).filter(p -> p.kind() == Part.Kind.PULL_QUOTE).isPresent()) {
        evidence.drop(block, page.part(block).get().why());
      } else if (mayBeQuote(page, block)
          && beginnings.of(beginning(page.pageWords(), block)) > 1
          && !evidence.isSettled(block)) {
        WordRun words = words(page, block);
        runs.put(block.index(), words);
        quotes.add(PullQuote.of(page, block, words));
      }
    }
    for (Block block : quotes.isEmpty() ? List.<Block>of() : page.blocks()) {
      if (block.words() >= FEWEST && isText(page, block, evidence)) {
        WordRun words = runs.computeIfAbsent(block.index(), i -> words(page, block));
        search(page, block, words, quotes, evidence);
      }
    }
  }

  /** How often the first words of blocks that may be quotes stand anywhere in the text. */
  private static IntCounts beginnings(Page page) {
    PageWords words = page.pageWords();
    IntCounts asked = new IntCounts(page.blocks().size());
    for (Block block : page.blocks()) {
      if (mayBeQuote(page, block)) {
        asked.add(beginning(words, block));
      }
    }
    IntCounts found = new IntCounts(page.blocks().size());
    for (Block block : page.blocks()) {
      for (int at = words.first(block); at + KEY <= words.end(block); at++) {
        int key = (int) (words.key(at, at + KEY) >>> 32);
        if (asked.of(key) > 0) {
          found.add(key);
        }
      }
    }
    return found;
  }

  private static int beginning(PageWords words, Block block) {
    int first = words.first(block);
    return (int) (words.key(first, Math.min(words.end(block), first + KEY)) >>> 32);
  }

  /** What is repeated must stay: nothing is dropped for the sake of what may be dropped itself. */
  private static boolean isText(Page page, Block block, Evidence evidence) {
    return page.body().holds(block) && !evidence.isSettled(block) && evidence.leaning(block) >= 1;
  }

  private static boolean mayBeQuote(Page page, Block block) {
    boolean inside = page.body().holds(block);
    return inside
        && block.words() >= FEWEST
        && block.words() <= MOST
        && block.end() - block.start() < 1000
        && !block.bullet()
        && (page.layout() != PageLayout.PAGED || isSetOff(page, block));
  }

  /** Whether blank lines stand around a block of a printed page. */
  private static boolean isSetOff(Page page, Block block) {
    int next = block.index() + 1;
    return page.part(block).isEmpty()
        && block.afterBlank()
        && (next == page.blocks().size() || page.blocks().get(next).afterBlank());
  }

  /** Quotes by their first words. */
  private static final class Quotes {
    private static final int BITS = 12;

    private final Map<Long, List<PullQuote>> byKey = new HashMap<>();

    /** Whether a key with such highest bits is there: spares most questions. */
    private final boolean[] maybe = new boolean[1 << BITS];

    boolean isEmpty() {
      return byKey.isEmpty();
    }

    void add(PullQuote quote) {
      if (quote.words().size() >= FEWEST) {
        long key = quote.words().hash(0, KEY);
        List<PullQuote> alike = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        maybe[(int) (key >>> -BITS)] = true;
        if (alike.size() < MOST_ALIKE) {
          alike.add(quote);
        }
      }
    }

    List<PullQuote> with(long key) {
      return maybe[(int) (key >>> -BITS)] ? byKey.getOrDefault(key, List.of()) : List.of();
    }
  }

  private static WordRun words(Page page, Block block) {
    return new WordRun(page.text(), block.start(), block.end());
  }

  private static void search(
      Page page, Block block, WordRun words, Quotes quotes, Evidence evidence) {
    for (int at = 0; at + KEY <= words.size(); at++) {
      for (PullQuote quote : quotes.with(words.hash(at, at + KEY))) {
        int end = quote.isOf(block) ? quote.endIn(words, at) : -1;
        if (end >= 0) {
          boolean whole = end - at == quote.words().size();
          evidence.drop(quote.block(), quote.why(page, block, words.start(at), whole));
        }
      }
    }
  }
}
