package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what verbs of saying report in the sentences of one passage. */
final class ReportedSpeech {
  private final Prose prose;
  private final CueList cues = CueList.standard();
  private final VerbFinder verbs;
  private final NounPhrase phrases;
  private final Complement complement;
  private final Subjects subjects;
  private final Quotes quotes;
  private final ClaimEnd claimEnd;
  private final Preposed preposed;
  private final Passives passives;
  private final QuotedAs quotedAs;
  private final Participles participles;

  ReportedSpeech(Prose prose) {
    this.prose = prose;
    verbs = new VerbFinder(prose, cues);
    phrases = new NounPhrase(prose);
    complement = new Complement(prose, cues);
    subjects = new Subjects(prose);
    quotes = new Quotes(prose);
    claimEnd = new ClaimEnd(prose, cues);
    preposed = new Preposed(prose, cues);
    passives = new Passives(prose, cues);
    quotedAs = new QuotedAs(prose, cues);
    participles = new Participles(prose, cues);
  }

  /** The drafts of one sentence in order of their cues. */
  List<Draft> find(Range sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!prose.token(i).signal()) {
        continue;
      }
      at(i, sentence, drafts).ifPresent(drafts::add);
      passives.adverb(i, sentence).ifPresent(drafts::add);
    }
    return distinct(drafts);
  }

  private Optional<Draft> at(int index, Range sentence, List<Draft> earlier) {
    Optional<Draft> quoted = quotedAs.at(index, sentence);
    return quoted.isPresent()
        ? quoted
        : verbs.at(index, sentence.from()).flatMap(v -> read(v, sentence, earlier));
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
      case PASSIVE -> passives.of(verb, sentence);
      case PARTICIPLE -> participles.of(verb, sentence, earlier).map(p -> draft(verb, p));
      case FINITE -> finite(verb, sentence, earlier);
    };
  }

  private Optional<Draft> finite(Verb verb, Range sentence, List<Draft> earlier) {
    if (verb.cue().takes("impersonal")) {
      return passives.impersonal(verb, sentence);
    }
    Optional<Range> quoteBefore = quotes.endingBefore(verb.groupFrom());
    if (verb.groupFrom() > sentence.from()
        && quoteBefore.isPresent()
        && verb.cue().takes("quote")) {
      return draft(verb, phrases.after(verb.after(), sentence.to()), quoteBefore);
    }
    Optional<Range> subject = joined(verb, earlier).or(() -> subject(verb, sentence));
    if (subject.isEmpty() || preposed.isInserted(verb)) {
      return preposed.inverted(verb, sentence);
    }
    return isSupposed(subject.get(), sentence)
        ? Optional.empty()
        : withSubject(verb, subject.get(), sentence);
  }

  private Optional<Draft> withSubject(Verb verb, Range subject, Range sentence) {
    Optional<Range> speaker = Optional.of(subject);
    Optional<Range> quoteBefore = quotes.endingBefore(subject.from());
    boolean inside = subject.from() > sentence.from();
    boolean that = prose.lower(verb.after()).equals("that");
    if (inside && quoteBefore.isPresent() && verb.cue().takes("quote") && !that) {
      return draft(verb, speaker, quoteBefore);
    }
    Optional<Range> gap = relative(verb, subject, sentence);
    if (gap.isPresent()) {
      return draft(verb, speaker, gap);
    }
    return draft(verb, speaker, complement.after(verb, subject, clauseEnd(verb, subject, sentence)))
        .or(() -> asTold(verb, speaker, sentence))
        .or(() -> inside ? Optional.empty() : draft(verb, speaker, quoteBefore))
        .or(() -> preposed.around(verb, subject, sentence));
  }

  /** "Jon Berg denied it and accused Malta": the speaker of the verb before. */
  private Optional<Range> joined(Verb verb, List<Draft> earlier) {
    if (earlier.isEmpty() || !prose.lower(verb.groupFrom() - 1).equals("and")) {
      return Optional.empty();
    }
    Draft last = earlier.get(earlier.size() - 1);
    boolean close =
        last.whole().to() >= verb.groupFrom() - 2 && last.claim().from() > last.cue().from();
    return close && !hasRelative(last.claim()) ? last.speaker() : Optional.empty();
  }

  /** "resolutions that ban it": a verb that follows may go on with the relative clause. */
  private boolean hasRelative(Range claim) {
    for (int i = claim.from() + 1; i < claim.to(); i++) {
      String lower = prose.lower(i);
      if (lower.equals("that") || lower.equals("who") || lower.equals("which")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> subject(Verb verb, Range sentence) {
    return phrases
        .before(sentence.from(), verb.groupFrom())
        .filter(s -> subjects.canSpeak(s, verb.cue().takes("animate")));
  }

  /** "which Jon Berg says could rise", "what Jon Berg called a farce": the claim after the verb. */
  private Optional<Range> relative(Verb verb, Range subject, Range sentence) {
    String before = subject.from() > sentence.from() ? prose.lower(subject.from() - 1) : "";
    int next = verb.after();
    boolean clause =
        (before.equals("which") || before.equals("who"))
            && verb.cue().takes("clause")
            && next < sentence.to()
            && WordClass.isSureVerb(prose.lower(next));
    boolean judged =
        before.equals("what") && (verb.cue().takes("naming") || prose.lower(next).equals("as"));
    int from = judged && prose.lower(next).equals("as") ? next + 1 : next;
    return (clause || judged) && from + 1 < sentence.to()
        ? Optional.of(new Range(from, claimEnd.of(from, sentence.to(), false)))
            .filter(r -> !r.isEmpty())
        : Optional.empty();
  }

  /** "If Jon Berg says so", "had Jon Berg said so", "did Jon Berg say so?": nobody does. */
  private boolean isSupposed(Range subject, Range sentence) {
    String before = subject.from() > sentence.from() ? prose.lower(subject.from() - 1) : "";
    return before.equals("if") || before.equals("unless") || WordClass.isQuestioning(before);
  }

  /** A clause before the main clause, and one of "who", end before the sentence does. */
  private int clauseEnd(Verb verb, Range subject, Range sentence) {
    String before = prose.lower(verb.groupFrom() - 1);
    boolean relative = before.equals("who") || before.equals("which");
    boolean lead =
        subject.from() > sentence.from()
            && WordClass.CLAUSE_LEADS.contains(prose.lower(subject.from() - 1))
            && (subject.from() - 1 == sentence.from() || !prose.isWord(subject.from() - 2));
    for (int i = verb.after(); (relative || lead) && i < sentence.to(); i++) {
      boolean comma = prose.lower(i).equals(",") && !prose.isQuoted(i);
      if (comma && (lead || isVerb(i + 1))) {
        return i;
      }
    }
    return sentence.to();
  }

  private boolean isVerb(int i) {
    return i < prose.size()
        && (WordClass.mayBeVerb(prose.token(i)) || cues.at(prose, i).isPresent());
  }

  /** "As Ana Lima told the paper, prices will rise." */
  private Optional<Draft> asTold(Verb verb, Optional<Range> subject, Range sentence) {
    if (!prose.lower(sentence.from()).equals("as")) {
      return Optional.empty();
    }
    for (int i = verb.after(); i < sentence.to(); i++) {
      if (prose.lower(i).equals(",") && i + 1 < sentence.to()) {
        int stop = claimEnd.of(i + 1, sentence.to(), false);
        return draft(verb, subject, Optional.of(new Range(i + 1, Math.max(i + 2, stop))));
      }
    }
    return Optional.empty();
  }

  private Draft draft(Verb verb, Participles.Told told) {
    Range claim = quotes.whole(told.claim());
    return Draft.of(Optional.of(told.speaker()), cue(verb, claim), claim, quotes.kind(claim));
  }

  private Optional<Draft> draft(Verb verb, Optional<Range> speaker, Optional<Range> claim) {
    return claim.map(quotes::whole).map(c -> Draft.of(speaker, cue(verb, c), c, quotes.kind(c)));
  }

  /** With the preposition that belongs to it: "called for", "warned of". */
  private Range cue(Verb verb, Range claim) {
    int next = verb.after();
    boolean preposition = claim.from() == next + 1 && verb.cue().takesAfter(prose.lower(next));
    return new Range(verb.at(), preposition ? next + 1 : next);
  }
}
