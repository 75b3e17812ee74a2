package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what verbs of saying report in the sentences of one passage. */
final class ReportedSpeech {
  private final Prose prose;
  private final VerbFinder verbs;
  private final NounPhrase phrases;
  private final Complement complement;
  private final Subjects subjects;
  private final Quotes quotes;

  ReportedSpeech(Prose prose) {
    this.prose = prose;
    CueList cues = CueList.standard();
    verbs = new VerbFinder(prose, cues);
    phrases = new NounPhrase(prose);
    complement = new Complement(prose, cues);
    subjects = new Subjects(prose);
    quotes = new Quotes(prose);
  }

  /** The drafts of one sentence in order of their cues. */
  List<Draft> find(Range sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      verbs.at(i, sentence.from()).flatMap(v -> read(v, sentence, drafts)).ifPresent(drafts::add);
      unnamed(i, sentence).ifPresent(drafts::add);
    }
    return distinct(drafts);
  }

  /** "responded by saying that": two cues of one claim are one. */
  private static List<Draft> distinct(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>();
    for (Draft draft : drafts) {
      int last = result.size() - 1;
      if (last >= 0
          && result.get(last).claim().equals(draft.claim())
          && draft.speaker().equals(result.get(last).speaker())) {
        result.set(
            last,
            result.get(last).withCue(new Range(result.get(last).cue().from(), draft.cue().to())));
      } else {
        result.add(draft);
      }
    }
    return result;
  }

  private Optional<Draft> read(Verb verb, Range sentence, List<Draft> earlier) {
    return switch (verb.form()) {
      case PASSIVE -> passive(verb, sentence);
      case PARTICIPLE -> participle(verb, sentence, earlier);
      case FINITE -> finite(verb, sentence);
    };
  }

  private Optional<Draft> finite(Verb verb, Range sentence) {
    Optional<Range> quoteBefore = quotes.endingBefore(verb.groupFrom());
    if (verb.groupFrom() > sentence.from()
        && quoteBefore.isPresent()
        && verb.cue().takes("quote")) {
      return draft(verb, phrases.after(verb.at() + 1, sentence.to()), quoteBefore);
    }
    Optional<Range> subject = subject(verb, sentence);
    if (subject.isEmpty() || isInserted(verb)) {
      return inverted(verb, sentence);
    }
    Optional<Range> quoteBeforeSubject = quotes.endingBefore(subject.get().from());
    boolean inside = subject.get().from() > sentence.from();
    if (inside && quoteBeforeSubject.isPresent() && verb.cue().takes("quote")) {
      return draft(verb, subject, quoteBeforeSubject);
    }
    return draft(
            verb, subject, complement.after(verb, sentence.to(), subjects.isStudy(subject.get())))
        .or(() -> asTold(verb, subject, sentence))
        .or(() -> inside ? Optional.empty() : draft(verb, subject, quoteBeforeSubject))
        .or(() -> preposed(verb, subject.get().from(), subject, sentence));
  }

  private Optional<Range> subject(Verb verb, Range sentence) {
    return phrases
        .before(sentence.from(), verb.groupFrom())
        .filter(s -> subjects.canSpeak(s, verb.cue().takes("animate")));
  }

  /** "As Ana Lima told the paper, prices will rise." */
  private Optional<Draft> asTold(Verb verb, Optional<Range> subject, Range sentence) {
    if (!prose.lower(sentence.from()).equals("as")) {
      return Optional.empty();
    }
    for (int i = verb.at() + 1; i < sentence.to(); i++) {
      if (prose.lower(i).equals(",") && i + 1 < sentence.to()) {
        int stop = complement.stop(i + 1, sentence.to(), false);
        return draft(verb, subject, Optional.of(new Range(i + 1, Math.max(i + 2, stop))));
      }
    }
    return Optional.empty();
  }

  /** "Prices will rise, said Ana Lima." */
  private Optional<Draft> inverted(Verb verb, Range sentence) {
    boolean comma = prose.lower(verb.groupFrom() - 1).equals(",");
    return comma
        ? preposed(verb, verb.groupFrom(), phrases.after(verb.at() + 1, sentence.to()), sentence)
        : Optional.empty();
  }

  /** "Prices, said Ana Lima, will rise." */
  private boolean isInserted(Verb verb) {
    boolean comma = prose.lower(verb.groupFrom() - 1).equals(",") && verb.groupFrom() == verb.at();
    int next = verb.at() + 1;
    while (comma && prose.isCapital(next)) {
      next++;
    }
    return comma && next > verb.at() + 1 && !prose.isWord(next) && !prose.isQuoted(next);
  }

  /** "Prices will rise, Ana Lima said." or "Prices, Ana Lima said, will rise." */
  private Optional<Draft> preposed(Verb verb, int before, Optional<Range> subject, Range sentence) {
    int comma = before - 1;
    if (!verb.cue().takes("clause") || !prose.lower(comma).equals(",")) {
      return Optional.empty();
    }
    int last = Math.max(verb.at(), subject.map(s -> s.to() - 1).orElse(0));
    Range left = new Range(sentence.from(), comma);
    Range right = afterComma(last + 1, sentence.to());
    Range longer = left.length() >= right.length() ? left : right;
    boolean bare = last > verb.at() || complement.isBare(verb.at() + 1);
    return !bare || longer.length() < 3 || !complement.isClause(longer)
        ? Optional.empty()
        : draft(verb, subject, Optional.of(longer));
  }

  private Range afterComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.lower(i).equals(",")) {
        return new Range(i + 1, Math.max(i + 1, complement.stop(i, to, false)));
      }
    }
    return new Range(to, to);
  }

  /** The speaker of "..., adding that" is that of the statement or of the clause before it. */
  private Optional<Draft> participle(Verb verb, Range sentence, List<Draft> earlier) {
    if (!isSpeech(verb.cue())) {
      return Optional.empty();
    }
    Optional<Range> withSubject = withSubject(verb, sentence);
    Optional<Range> last =
        earlier.isEmpty() ? Optional.empty() : earlier.get(earlier.size() - 1).speaker();
    Optional<Range> subject =
        withSubject
            .or(() -> last)
            .or(() -> phrases.ofClause(sentence.from(), verb.groupFrom()))
            .filter(s -> subjects.canSpeak(s, verb.cue().takes("animate")));
    return subject.isEmpty()
        ? Optional.empty()
        : draft(
            verb, subject, complement.after(verb, sentence.to(), subjects.isStudy(subject.get())));
  }

  /** "agreeing to" and "making" tell what is done, "adding" and "calling for" what is said. */
  private static boolean isSpeech(Cue cue) {
    return cue.takes("clause")
        || cue.takes("that")
        || cue.takes("quote")
        || cue.takes("object")
        || cue.takes("person")
        || cue.takesAfter("for");
  }

  /** "with one poster writing". */
  private Optional<Range> withSubject(Verb verb, Range sentence) {
    for (int i = verb.groupFrom() - 1; i > sentence.from() && prose.isWord(i); i--) {
      if (prose.lower(i).equals("with")) {
        return i + 1 < verb.groupFrom()
            ? Optional.of(new Range(i + 1, verb.groupFrom()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "is thought to have helped": a claim of which nobody is named. */
  private Optional<Draft> passive(Verb verb, Range sentence) {
    String next = prose.lower(verb.at() + 1);
    int by = by(verb, sentence);
    if (by > 0) {
      return byAgent(verb, by, sentence);
    }
    if (verb.cue().takes("person") && !next.equals("that")) {
      return Optional.empty();
    }
    boolean claim =
        next.equals("to")
            || next.equals("that")
            || verb.cue().takesAfter(next)
            || (next.equals("of") && verb.cue().takes("object"));
    return claim ? draftFrom(verb.at() + 2, verb.at(), sentence) : Optional.empty();
  }

  /** The "by" that names who says so: "was condemned by Malta", "was read as a threat by Malta". */
  private int by(Verb verb, Range sentence) {
    boolean as = verb.cue().takesAfter("as") && prose.lower(verb.at() + 1).equals("as");
    for (int i = verb.at() + 1; i < sentence.to() && i < verb.at() + (as ? 8 : 2); i++) {
      if (prose.lower(i).equals("by")
          && (as || verb.cue().takes("object") || verb.cue().takes("light"))) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> byAgent(Verb verb, int by, Range sentence) {
    Optional<Range> agent =
        phrases.after(by + 1, sentence.to()).filter(s -> subjects.canSpeak(s, true));
    Optional<Range> claim =
        by > verb.at() + 1
            ? Optional.of(new Range(verb.at() + 2, by))
            : phrases.before(sentence.from(), verb.groupFrom());
    return agent.isEmpty() ? Optional.empty() : draft(verb, agent, claim);
  }

  /** "Iran has reportedly continued". */
  private Optional<Draft> unnamed(int index, Range sentence) {
    String lower = prose.lower(index);
    boolean adverb =
        lower.equals("reportedly") || lower.equals("allegedly") || lower.equals("purportedly");
    return adverb && !prose.isQuoted(index)
        ? draftFrom(index + 1, index, sentence)
        : Optional.empty();
  }

  private Optional<Draft> draftFrom(int from, int cue, Range sentence) {
    if (from >= sentence.to()) {
      return Optional.empty();
    }
    int stop = complement.stop(from, sentence.to(), false);
    Range claim = new Range(from, untilComma(from, stop));
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.empty(),
                new Range(cue, cue + 1),
                claim,
                Statement.Kind.REPORTED,
                Optional.empty()));
  }

  /** An inserted "allegedly protected by the guard" ends with its comma. */
  private int untilComma(int from, int to) {
    int i = from;
    while (i < to && !prose.lower(i).equals(",")) {
      i++;
    }
    return i;
  }

  private Optional<Draft> draft(Verb verb, Optional<Range> speaker, Optional<Range> claim) {
    return claim
        .map(quotes::whole)
        .map(c -> new Draft(speaker, cue(verb, c), c, quotes.kind(c), Optional.empty()));
  }

  /** With the preposition that belongs to it: "called for", "warned of". */
  private Range cue(Verb verb, Range claim) {
    int next = verb.at() + 1;
    boolean preposition = claim.from() == next + 1 && verb.cue().takesAfter(prose.lower(next));
    return new Range(verb.at(), preposition ? next + 1 : next);
  }
}
