package org.lectern.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives quotations without a cue of their own to whoever was quoted just before. */
final class QuotedSpeech {
  private static final int LEAST_WORDS = 5;
  private static final int NEAR = 12;

  private final Prose prose;
  private final Quotes quotes;

  QuotedSpeech(Prose prose) {
    this.prose = prose;
    quotes = new Quotes(prose);
  }

  /** The drafts with those of quotations that go on after an attributed one. */
  List<Draft> continued(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    BitSet claimed = claimed(drafts);
    Map<Integer, Draft> attributed = attributed(drafts);
    for (int q = 0; q < prose.quotations().size(); q++) {
      Range range = quotes.range(q);
      if (quotes.words(q) >= LEAST_WORDS && isFree(range, claimed) && beginsSentence(range)) {
        before(range, attributed).map(d -> continuation(d, range)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** The tokens that some claim holds. */
  private static BitSet claimed(List<Draft> drafts) {
    BitSet claimed = new BitSet();
    drafts.forEach(d -> claimed.set(d.claim().from(), d.claim().to()));
    return claimed;
  }

  private static boolean isFree(Range range, BitSet claimed) {
    int next = claimed.nextSetBit(range.from());
    return next < 0 || next >= range.to();
  }

  /** The quotations with a speaker by the token after them, the last one where several end. */
  private static Map<Integer, Draft> attributed(List<Draft> drafts) {
    Map<Integer, Draft> attributed = new HashMap<>();
    drafts.stream()
        .filter(d -> d.kind() == Statement.Kind.QUOTATION && d.speaker().isPresent())
        .forEach(d -> attributed.put(d.whole().to(), d));
    return attributed;
  }

  /** Whether the quotation is no part of a sentence in the author's words. */
  private boolean beginsSentence(Range range) {
    String before = prose.lower(range.from() - 1);
    return before.isEmpty() || ",.!?:".contains(before);
  }

  /** The attributed quotation that ends nearest before a range. */
  private static Optional<Draft> before(Range range, Map<Integer, Draft> attributed) {
    for (int end = range.from() + 1; end > range.from() - NEAR; end--) {
      Optional<Draft> draft = Optional.ofNullable(attributed.get(end));
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private static Draft continuation(Draft draft, Range range) {
    return new Draft(draft.speaker(), draft.cue(), range, Statement.Kind.QUOTATION, draft.relay());
  }
}
