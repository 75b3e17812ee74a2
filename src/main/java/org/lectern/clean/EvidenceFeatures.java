package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/** What the rules said of a block, and of the blocks between it and the text. */
final class EvidenceFeatures implements FeatureGroup {
  private static final List<String> RULES = rules();
  private static final List<String> OTHERS =
      List.of(
          "cue",
          "cueBefore1",
          "cueAfter1",
          "cueBefore3",
          "cueAfter3",
          "cueBefore10",
          "cueAfter10",
          "settled",
          "settledBefore",
          "settledAfter",
          "fromTitle",
          "fromByline",
          "suggested",
          "datesBefore6",
          "datesAfter6",
          "cueFromBody",
          "storiesAbove",
          "commentsAbove",
          "cueSinceProse",
          "sinceCue",
          "wordsSinceCue",
          "sinceColon",
          "cueUntilProse",
          "untilCue",
          "wordsUntilCue");

  /** A lean that speaks clearly for furniture. */
  private static final double STRONG = -2.5;

  private static final double MOST = -6;
  private static final int FAR = 60;
  private static final int UNKNOWN = -100;

  private static List<String> rules() {
    List<String> rules = new ArrayList<>(Cues.standard().names());
    rules.addAll(List.of("readers-comments", ListLeadRule.NAME, "lead"));
    return List.copyOf(rules);
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(RULES);
    names.addAll(OTHERS);
    return names;
  }

  @Override
  public void measure(Page page, Ledger ledger, Rows rows) {
    new Walk(page, ledger, rows).run();
  }

  /** One walk over the blocks. */
  private static final class Walk {
    private final Page page;
    private final Ledger ledger;
    private final Rows rows;
    private final List<Block> blocks;
    private final int n;
    private final double[] cues;
    private final Sums sums;
    private final Sums dates;
    private final double[] untilProse;
    private final double[] untilCue;
    private final double[] wordsUntil;
    private double fromBody;
    private double stories;
    private double comments;
    private double sinceProse;
    private double sinceCue = FAR;
    private double wordsSince = 400;
    private double sinceColon = 99;

    Walk(Page page, Ledger ledger, Rows rows) {
      this.page = page;
      this.ledger = ledger;
      this.rows = rows;
      this.blocks = page.blocks();
      this.n = blocks.size();
      this.cues = new double[n];
      this.sums = new Sums(n);
      this.dates = new Sums(n);
      this.untilProse = new double[n];
      this.untilCue = new double[n];
      this.wordsUntil = new double[n];
    }

    void run() {
      float[][] leanings = leanings();
      lookAhead();
      int title = index(Role.TITLE);
      int byline = index(Role.BYLINE);
      for (Block block : blocks) {
        int i = block.index();
        rows.at(block);
        for (float[] leaning : leanings) {
          rows.add(leaning.length == 0 ? 0 : leaning[i]);
        }
        around(i);
        rows.add(settled(i));
        rows.add(i > 0 ? settled(i - 1) : 0);
        rows.add(i + 1 < n ? settled(i + 1) : 0);
        rows.add(distance(i, title));
        rows.add(distance(i, byline));
        rows.add(ledger.suggested(block).map(kept -> kept.role().ordinal() + 1).orElse(0));
        rows.add(dates.of(i - 6, i));
        rows.add(dates.of(i + 1, i + 7));
        sinceText(i);
        step(block);
      }
    }

    private float[][] leanings() {
      float[][] leanings = new float[RULES.size()][];
      for (int r = 0; r < leanings.length; r++) {
        leanings[r] = ledger.leaning(RULES.get(r));
        for (int i = 0; i < leanings[r].length; i++) {
          cues[i] += Math.min(0, leanings[r][i]);
        }
      }
      for (int i = 0; i < n; i++) {
        sums.set(i, Math.max(MOST, cues[i]));
        dates.set(i, page.isDateLine(blocks.get(i)) ? 1 : 0);
      }
      return leanings;
    }

    /** From the last block to the first: how far the next text and the next cue are. */
    private void lookAhead() {
      double prose = 0;
      double cue = FAR;
      double words = 400;
      for (int i = n - 1; i >= 0; i--) {
        untilProse[i] = prose;
        untilCue[i] = cue;
        wordsUntil[i] = words;
        boolean strong = cues[i] <= STRONG;
        prose = blocks.get(i).prose() && !strong ? 0 : prose + Math.max(MOST, cues[i]);
        cue = strong ? 0 : Math.min(FAR, cue + 1);
        words = strong ? 0 : Math.min(400, words + blocks.get(i).words());
      }
    }

    private void around(int i) {
      rows.add(cues[i]);
      rows.add(sums.of(i - 1, i));
      rows.add(sums.of(i + 1, i + 2));
      rows.add(sums.of(i - 3, i));
      rows.add(sums.of(i + 1, i + 4));
      rows.add(sums.of(i - 10, i));
      rows.add(sums.of(i + 1, i + 11));
    }

    private void sinceText(int i) {
      rows.add(fromBody);
      rows.add(stories);
      rows.add(comments);
      rows.add(sinceProse);
      rows.add(sinceCue);
      rows.add(wordsSince);
      rows.add(sinceColon);
      rows.add(untilProse[i]);
      rows.add(untilCue[i]);
      rows.add(wordsUntil[i]);
    }

    private void step(Block block) {
      int i = block.index();
      boolean strong = cues[i] <= STRONG;
      sinceProse = block.prose() && !strong ? 0 : sinceProse + Math.max(MOST, cues[i]);
      sinceCue = strong ? 0 : Math.min(FAR, sinceCue + 1);
      wordsSince = strong ? 0 : Math.min(400, wordsSince + block.words());
      boolean colon = page.text().charAt(block.end() - 1) == ':';
      sinceColon = strong ? 99 : colon ? 0 : Math.min(99, sinceColon + 1);
      if (i >= page.body().first()) {
        fromBody += Math.max(MOST, cues[i]);
        stories = faded(stories, 0.95, ledger.leaning("more-stories"), i);
        comments = faded(comments, 0.97, ledger.leaning("comments"), i);
      }
    }

    private static double faded(double sum, double rest, float[] leaning, int i) {
      return leaning.length == 0 ? 0 : sum * rest + leaning[i];
    }

    private int index(Role role) {
      for (Block block : blocks) {
        if (ledger.settled(block.first()).orElse(null) instanceof Verdict.Kept kept
            && kept.role() == role) {
          return block.index();
        }
      }
      return -1;
    }

    private static int distance(int i, int from) {
      return from < 0 ? UNKNOWN : Math.max(-50, Math.min(FAR, i - from));
    }

    /** 1 text, 2 header, -1 aside, -2 dropped, 0 not settled. */
    private int settled(int block) {
      Verdict verdict = ledger.settled(blocks.get(block).first()).orElse(null);
      if (verdict instanceof Verdict.Kept kept) {
        return kept.role().isHeader() ? 2 : 1;
      }
      return verdict == null ? 0 : verdict instanceof Verdict.Aside ? -1 : -2;
    }
  }
}
