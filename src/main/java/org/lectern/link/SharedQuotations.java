package org.lectern.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds words that one document quotes and the other has, and passages that both have. */
final class SharedQuotations implements Finder {
  /** A quotation of fewer words is a term. */
  private static final int FEWEST_QUOTED = 5;

  /** A passage of fewer words may be the same by chance. */
  private static final int FEWEST_SAME = 10;

  /** Passages are the same that share this much of their runs of words. */
  private static final double SAME = 0.6;

  /** So many words are a run. */
  private static final int RUN = 4;

  /** Sentences that are less alike are not the same passage. */
  private static final double ALIKE = 0.5;

  private static final int MOST = 3;

  @Override
  public List<Finding> find(Pair pair) {
    List<Finding> found = new ArrayList<>();
    for (Match match : pair.matches()) {
      if (found.size() < MOST) {
        add(found, match);
      }
    }
    return found;
  }

  private static void add(List<Finding> found, Match match) {
    if (match.likeness() >= ALIKE && isSame(match)) {
      found.add(new Finding(1, reason(Reason.Kind.DUPLICATE, "the same passage", match)));
      return;
    }
    String quoted = quoted(match.here(), match.there());
    String words = quoted.isEmpty() ? quoted(match.there(), match.here()) : quoted;
    if (!words.isEmpty()) {
      found.add(new Finding(0.9, reason(Reason.Kind.QUOTATION, words, match)));
    }
  }

  private static Reason reason(Reason.Kind kind, String what, Match match) {
    return new Reason(kind, what, match.here().extract(), match.there().extract());
  }

  private static boolean isSame(Match match) {
    List<String> here = runs(match.here().words());
    List<String> there = runs(match.there().words());
    int fewer = Math.min(here.size(), there.size());
    if (fewer + RUN <= FEWEST_SAME) {
      return false;
    }
    long shared = here.stream().distinct().filter(there::contains).count();
    return shared >= SAME * Math.max(here.size(), there.size());
  }

  private static List<String> runs(List<Words.Word> words) {
    List<String> runs = new ArrayList<>();
    for (int i = RUN; i <= words.size(); i++) {
      runs.add(bare(words.subList(i - RUN, i)));
    }
    return runs;
  }

  /** The first quotation of a sentence that the other sentence has word for word, or nothing. */
  private static String quoted(Unit unit, Unit other) {
    String text = unit.extract().text();
    for (int[] range : Quoted.ranges(text)) {
      List<Words.Word> words =
          unit.words().stream().filter(w -> w.from() >= range[0] && w.to() <= range[1]).toList();
      if (words.size() >= FEWEST_QUOTED && bare(other.words()).contains(bare(words))) {
        return text.substring(range[0], range[1]).strip();
      }
    }
    return "";
  }

  private static String bare(List<Words.Word> words) {
    return words.stream().map(Words.Word::bare).collect(Collectors.joining(" ", " ", " "));
  }
}
