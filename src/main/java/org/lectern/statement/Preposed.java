package org.lectern.statement;

import java.util.Optional;

/** Finds claims that stand before their verb, or around it: "Prices, the bank said, will rise." */
final class Preposed {
  private final Prose prose;
  private final NounPhrase phrases;
  private final Complement complement;
  private final ClaimEnd claimEnd;
  private final Quotes quotes;

  Preposed(Prose prose, CueList cues) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    complement = new Complement(prose, cues);
    claimEnd = new ClaimEnd(prose, cues);
    quotes = new Quotes(prose);
  }

  /** "Prices will rise, the bank said." and "Prices, the bank said, will rise." */
  Optional<Draft> around(Verb verb, Range subject, Range sentence) {
    return read(verb, subject.from(), subject, sentence);
  }

  /** "Prices will rise, said the bank." */
  Optional<Draft> inverted(Verb verb, Range sentence) {
    Optional<Range> subject = phrases.after(verb.after(), sentence.to());
    return subject.isEmpty()
        ? Optional.empty()
        : read(verb, verb.groupFrom(), subject.get(), sentence);
  }

  /** Whether the verb and its subject stand between commas: "Prices, said the bank, will rise." */
  boolean isInserted(Verb verb) {
    boolean comma =
        prose.lower(verb.groupFrom() - 1).equals(",")
            && verb.groupFrom() == verb.at()
            && !verb.cue().takes("person");
    int next = verb.after();
    while (comma && prose.isCapital(next)) {
      next++;
    }
    return comma && next > verb.after() && !prose.isWord(next) && !prose.isQuoted(next);
  }

  private Optional<Draft> read(Verb verb, int before, Range subject, Range sentence) {
    int comma = before - 1;
    Cue cue = verb.cue();
    boolean takes = cue.takes("clause") || cue.takes("person") || cue.takes("that");
    if (!takes || comma <= sentence.from() || !prose.lower(comma).equals(",")) {
      return Optional.empty();
    }
    boolean after = subject.from() > verb.at();
    if (!after && !complement.isBare(verb, sentence.to())) {
      return Optional.empty();
    }
    Range left = new Range(sentence.from(), comma);
    Range right = right(Math.max(verb.at(), subject.to() - 1) + 1, sentence.to());
    return after && isName(right)
        ? joined(verb, right, left, new Range(right.to(), right.to()))
        : joined(verb, subject, left, right);
  }

  /** "said the minister, Ana Brook": a name at the end tells who the one before it is. */
  private boolean isName(Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (!prose.isCapital(i)) {
        return false;
      }
    }
    return words.length() >= 2 && words.length() <= 4;
  }

  private Optional<Draft> joined(Verb verb, Range subject, Range left, Range right) {
    boolean clause = complement.isClause(left) || left.length() > 3 && !isLead(left.from());
    boolean goesOn = right.length() > 1 && !(clause && isAddition(right.from()));
    boolean around = goesOn && (complement.isClause(right) || isVerb(right.from()));
    if (!clause && !around || left.length() + right.length() < 3) {
      return Optional.empty();
    }
    Range cue = new Range(verb.at(), verb.after());
    Draft draft = Draft.of(Optional.of(subject), cue, left, quotes.kind(left));
    return Optional.of(goesOn ? draft.withRest(right) : draft);
  }

  /** "Malta, analysts say, fears": a form in -s or -ed right after the commas. */
  private boolean isVerb(int i) {
    String lower = prose.lower(i);
    boolean form = lower.endsWith("s") || lower.endsWith("ed");
    return form && lower.length() > 3 && !WordClass.isAdverb(lower) && !prose.isCapital(i);
  }

  /** Whether a phrase of time or place begins, which is no claim without a verb. */
  private boolean isLead(int from) {
    String lower = prose.lower(from);
    return WordClass.PREPOSITIONS.contains(lower)
        || WordClass.CLAUSE_LEADS.contains(lower)
        || WordClass.isAdverb(lower)
        || lower.endsWith("ing")
        || lower.endsWith("ed")
        || WordClass.CONJUNCTIONS.contains(lower);
  }

  /** Whether what follows the speaker is told of the speaking: ", speaking on the quay". */
  private boolean isAddition(int from) {
    String lower = prose.lower(from);
    return lower.endsWith("ing")
        || lower.equals("as")
        || lower.equals("in")
        || lower.equals("after")
        || lower.equals("a")
        || lower.equals("who")
        || lower.equals("when");
  }

  /** What stands after the comma that closes the insertion. */
  private Range right(int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.lower(i).equals(",")) {
        int stop = claimEnd.endsAtPause(i + 1, to) ? i + 1 : claimEnd.of(i, to, false);
        return new Range(i + 1, Math.max(i + 1, stop));
      }
    }
    return new Range(to, to);
  }
}
