package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives quotations without a cue of their own to whoever was quoted just before. */
final class QuotedSpeech {
  private static final int LEAST_WORDS = 5;

  private final Prose prose;
  private final Quotes quotes;

  QuotedSpeech(Prose prose) {
    this.prose = prose;
    quotes = new Quotes(prose);
  }

  /** The drafts with those of quotations that go on after an attributed one. */
  List<Draft> continued(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (int q = 0; q < prose.quotations().size(); q++) {
      Range range = quotes.range(q);
      if (quotes.words(q) >= LEAST_WORDS && isFree(range, drafts) && beginsSentence(range)) {
        before(range, drafts).map(d -> continuation(d, range)).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isFree(Range range, List<Draft> drafts) {
    return drafts.stream()
        .noneMatch(d -> d.claim().from() < range.to() && range.from() < d.claim().to());
  }

  /** Whether the quotation is no part of a sentence in the author's words. */
  private boolean beginsSentence(Range range) {
    String before = prose.lower(range.from() - 1);
    return before.isEmpty() || ",.!?:".contains(before);
  }

  private static Optional<Draft> before(Range range, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.kind() == Statement.Kind.QUOTATION && d.speaker().isPresent())
        .filter(d -> d.whole().to() <= range.from() + 1 && range.from() - d.whole().to() < 12)
        .reduce((first, second) -> second);
  }

  private static Draft continuation(Draft draft, Range range) {
    return new Draft(draft.speaker(), draft.cue(), range, Statement.Kind.QUOTATION, draft.relay());
  }
}
