package org.lectern.statement;

import java.util.Optional;

/** Finds what is said in the passive, where somebody is named after "by" or nobody is. */
final class Passives {
  private static final int FAR = 30;

  private final Prose prose;
  private final NounPhrase phrases;
  private final Subjects subjects;
  private final ClaimEnd claimEnd;
  private final Quotes quotes;

  Passives(Prose prose, CueList cues) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
    claimEnd = new ClaimEnd(prose, cues);
    quotes = new Quotes(prose);
  }

  /** "is thought to have helped": a claim of which nobody is named. */
  Optional<Draft> of(Verb verb, Range sentence) {
    String next = prose.lower(verb.after());
    Cue cue = verb.cue();
    if (isTransitive(cue)) {
      Optional<Draft> agent = withAgent(verb, sentence);
      if (agent.isPresent()) {
        return agent;
      }
    }
    if (cue.takes("person") && !next.equals("that")) {
      return heard(verb, sentence);
    }
    boolean claim =
        next.equals("to") && !cue.takes("order")
            || next.equals("that")
            || cue.takesAfter(next)
            || (next.equals("of") && cue.takes("object"));
    return claim ? unnamed(verb.after() + 1, verb.at(), sentence) : Optional.empty();
  }

  /** "It emerged that": a claim of which nobody is named. */
  Optional<Draft> impersonal(Verb verb, Range sentence) {
    int from = verb.after() + 1;
    boolean it = prose.lower(verb.groupFrom() - 1).equals("it");
    if (!it || !prose.lower(verb.after()).equals("that") || from >= sentence.to()) {
      return Optional.empty();
    }
    Range claim = new Range(from, claimEnd.of(from, sentence.to(), false));
    Range cue = new Range(verb.at(), verb.after());
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.of(Draft.of(Optional.empty(), cue, claim, Statement.Kind.REPORTED));
  }

  /** "The money was lost, a court was told." */
  private Optional<Draft> heard(Verb verb, Range sentence) {
    Optional<Range> hearer = phrases.before(sentence.from(), verb.groupFrom());
    int comma = hearer.isPresent() ? hearer.get().from() - 1 : -1;
    boolean ends = verb.after() >= sentence.to() || !startsClaim(verb.after());
    boolean claims = comma > sentence.from() + 2 && prose.lower(comma).equals(",") && ends;
    return claims
        ? Optional.of(
            Draft.of(
                Optional.empty(),
                new Range(verb.at(), verb.after()),
                new Range(sentence.from(), comma),
                Statement.Kind.REPORTED))
        : Optional.empty();
  }

  private boolean startsClaim(int i) {
    return prose.isWord(i) && !prose.lower(i).equals("on") && !WordClass.isTime(prose.lower(i));
  }

  /** "Iran has reportedly continued". */
  Optional<Draft> adverb(int index, Range sentence) {
    String lower = prose.lower(index);
    boolean adverb =
        lower.equals("reportedly") || lower.equals("allegedly") || lower.equals("purportedly");
    return adverb && !prose.isQuoted(index)
        ? unnamed(index + 1, index, sentence)
        : Optional.empty();
  }

  private static boolean isTransitive(Cue cue) {
    return cue.takes("object") || cue.takes("light") || cue.takes("naming") || cue.takesAfter("as");
  }

  /** "was condemned by Malta", "was read as a threat by Malta", "was accused by Malta of lying". */
  private Optional<Draft> withAgent(Verb verb, Range sentence) {
    int by = by(verb, sentence);
    Optional<Range> agent = by < 0 ? Optional.empty() : agent(by + 1, sentence);
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    Range cue = new Range(verb.at(), verb.after());
    if (verb.cue().takesAfter("as") && by > verb.after() + 1) {
      Range claim = new Range(verb.after() + 1, by);
      return Optional.of(
          Draft.of(agent, new Range(verb.at(), verb.after() + 1), claim, quotes.kind(claim)));
    }
    Range rest = by > verb.after() ? new Range(verb.after(), by) : tail(agent.get().to(), sentence);
    return phrases
        .before(sentence.from(), verb.groupFrom())
        .map(claim -> Draft.of(agent, cue, claim, quotes.kind(claim)))
        .map(draft -> rest.isEmpty() ? draft : draft.withRest(rest));
  }

  /** The "by" that names somebody, next to the verb or after what the verb takes. */
  private int by(Verb verb, Range sentence) {
    String next = prose.lower(verb.after());
    boolean far = next.equals("of") || next.equals("as") || verb.cue().takes("naming");
    int end = Math.min(sentence.to(), verb.after() + (far ? FAR : 1));
    for (int i = verb.after(); i < end && (prose.isWord(i) || prose.isQuoted(i)); i++) {
      if (prose.lower(i).equals("by") && agent(i + 1, sentence).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The phrase after "by", which ends where what the verb takes goes on: "by Malta of lying". */
  private Optional<Range> agent(int from, Range sentence) {
    return phrases
        .after(from, sentence.to())
        .map(this::cut)
        .filter(s -> subjects.canSpeak(s, true));
  }

  private Range cut(Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      String lower = prose.lower(i);
      boolean gerund = prose.lower(i + 1).endsWith("ing");
      if (lower.equals("for") || lower.equals("of") && gerund) {
        return new Range(phrase.from(), i);
      }
    }
    return phrase;
  }

  private Range tail(int from, Range sentence) {
    String lower = prose.lower(from);
    boolean goesOn = lower.equals("of") || lower.equals("as") || lower.equals("for");
    return goesOn
        ? new Range(from, claimEnd.of(from, sentence.to(), false))
        : new Range(from, from);
  }

  private Optional<Draft> unnamed(int from, int cue, Range sentence) {
    if (from >= sentence.to()) {
      return Optional.empty();
    }
    int stop = claimEnd.of(from, sentence.to(), false);
    Range claim = new Range(from, untilComma(from, stop));
    Draft draft =
        Draft.of(Optional.empty(), new Range(cue, cue + 1), claim, Statement.Kind.REPORTED);
    return claim.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /** An inserted "allegedly protected by the guard" ends with its comma. */
  private int untilComma(int from, int to) {
    int i = from;
    while (i < to && !prose.lower(i).equals(",")) {
      i++;
    }
    return i;
  }
}
