package org.lectern.statement;

import java.util.List;
import java.util.Optional;

/** Finds who speaks where the verb of saying is a participle: "..., adding that". */
final class Participles {
  private static final int LONGEST = 9;

  private final Prose prose;
  private final NounPhrase phrases;
  private final Complement complement;
  private final Subjects subjects;

  Participles(Prose prose, CueList cues) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    complement = new Complement(prose, cues);
    subjects = new Subjects(prose);
  }

  /**
   * Who says what.
   *
   * @param speaker the words that name the speaker
   * @param claim the words of the claim
   */
  record Told(Range speaker, Range claim) {}

  /** What a participle tells, in a sentence of which the earlier drafts are known. */
  Optional<Told> of(Verb verb, Range sentence, List<Draft> earlier) {
    if (!isSpeech(verb.cue())) {
      return Optional.empty();
    }
    Optional<Told> before = beforeClause(verb, sentence);
    return before.isPresent() ? before : after(verb, sentence, earlier);
  }

  /** "Saying that he was tired, Jon Berg left.", "while declaring respect, Tehran threatens". */
  private Optional<Told> beforeClause(Verb verb, Range sentence) {
    int lead = verb.groupFrom() - 1;
    boolean carried = WordClass.CARRIERS.contains(prose.lower(lead));
    int first = carried ? lead : verb.groupFrom();
    boolean opens =
        first == sentence.from()
            || carried
                && (!prose.isWord(first - 1) || WordClass.isBoundary(prose.lower(first - 1)));
    int comma = opens ? comma(verb.after(), sentence.to()) : -1;
    return comma < 0
        ? Optional.empty()
        : phrases
            .after(comma + 1, sentence.to())
            .filter(s -> subjects.canSpeak(s, true) && s.from() == comma + 1)
            .flatMap(s -> told(verb, s, comma));
  }

  private int comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.lower(i).equals(",") && !prose.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The speaker is that of the statement or of the clause before, or what is written. */
  private Optional<Told> after(Verb verb, Range sentence, List<Draft> earlier) {
    Optional<Range> last =
        earlier.isEmpty() ? Optional.empty() : earlier.get(earlier.size() - 1).speaker();
    return withSubject(verb, sentence)
        .or(() -> last)
        .or(() -> document(verb, sentence))
        .or(() -> phrases.ofClause(sentence.from(), verb.groupFrom()).filter(this::isShort))
        .filter(s -> subjects.canSpeak(s, verb.cue().takes("animate")))
        .flatMap(s -> told(verb, s, sentence.to()));
  }

  /** A long run without a known verb, and one that holds "to sign", is more than a subject. */
  private boolean isShort(Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (prose.lower(i).equals("to") && !prose.isCapital(i + 1)) {
        return false;
      }
    }
    for (int i = phrase.from() + LONGEST; i < phrase.to(); i++) {
      if (!prose.isWord(i)) {
        return true;
      }
    }
    return phrase.length() <= LONGEST;
  }

  private Optional<Told> told(Verb verb, Range speaker, int end) {
    return complement.after(verb, speaker, end).map(claim -> new Told(speaker, claim));
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

  /** "was given a note informing him": what is written speaks where nobody is told to write it. */
  private Optional<Range> document(Verb verb, Range sentence) {
    int noun = verb.groupFrom() - 1;
    if (!WordClass.DOCUMENTS.contains(prose.lower(noun)) || !isPassive(sentence.from(), noun)) {
      return Optional.empty();
    }
    for (int i = noun - 1; i > sentence.from() && i > noun - 5; i--) {
      if (WordClass.DETERMINERS.contains(prose.lower(i))) {
        return Optional.of(new Range(i, noun + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isPassive(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (WordClass.BE.contains(prose.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
