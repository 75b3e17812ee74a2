package org.lectern.statement;

import java.util.Optional;

/** Finds what an outlet quotes somebody as saying: "the Times quoted Jon Berg as saying that". */
final class QuotedAs {
  private static final int FARTHEST = 14;

  private final Prose prose;
  private final CueList cues;
  private final NounPhrase phrases;
  private final Complement complement;
  private final Quotes quotes;

  QuotedAs(Prose prose, CueList cues) {
    this.prose = prose;
    this.cues = cues;
    phrases = new NounPhrase(prose);
    complement = new Complement(prose, cues);
    quotes = new Quotes(prose);
  }

  /** The draft of the "saying" at a token, where "as" and a form of "quote" stand before it. */
  Optional<Draft> at(int saying, Range sentence) {
    if (!prose.lower(saying - 1).equals("as") || !prose.lower(saying).endsWith("ing")) {
      return Optional.empty();
    }
    int quote = quote(saying - 1, sentence.from());
    return quote < 0 ? Optional.empty() : read(quote, saying, sentence);
  }

  private int quote(int as, int from) {
    for (int i = as - 1; i > from && i > as - FARTHEST; i--) {
      String lower = prose.lower(i);
      if (lower.equals("quoted") || lower.equals("cited") || lower.equals("quotes")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> read(int quote, int saying, Range sentence) {
    int group = quote;
    while (group > sentence.from() && WordClass.isAuxiliary(prose.lower(group - 1))) {
      group--;
    }
    boolean passive = group < quote && WordClass.BE.contains(prose.lower(quote - 1));
    Optional<Range> subject = phrases.before(sentence.from(), group);
    Optional<Range> other =
        passive
            ? by(quote + 1, saying - 1)
            : phrases.after(quote + 1, saying - 1).filter(p -> !p.isEmpty());
    Optional<Range> speaker = passive ? subject : other;
    Optional<Range> relay = passive ? other : subject;
    int before = subject.isPresent() ? subject.get().from() : group;
    Optional<Draft> draft = speaker.flatMap(s -> draft(s, saying, before, sentence));
    return relay.isPresent() ? draft.map(d -> d.relayedBy(relay.get())) : draft;
  }

  private Optional<Range> by(int from, int to) {
    return prose.lower(from).equals("by") ? phrases.after(from + 1, to) : Optional.empty();
  }

  private Optional<Draft> draft(Range speaker, int saying, int before, Range sentence) {
    CueList.Found found = cues.at(prose, saying).orElse(null);
    if (found == null) {
      return Optional.empty();
    }
    Verb verb = new Verb(found.cue(), saying, 1, 3, saying, Verb.Form.FINITE);
    Optional<Range> claim =
        complement
            .after(verb, speaker, sentence.to())
            .or(() -> quotes.endingBefore(before))
            .or(() -> preposed(before - 1, sentence.from()));
    return claim
        .map(quotes::whole)
        .map(c -> Draft.of(Optional.of(speaker), new Range(saying, saying + 1), c, quotes.kind(c)));
  }

  private Optional<Range> preposed(int comma, int from) {
    return comma - from > 2 && prose.lower(comma).equals(",")
        ? Optional.of(new Range(from, comma))
        : Optional.empty();
  }
}
