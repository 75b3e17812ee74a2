package org.lectern.statement;

import java.util.Optional;
import java.util.Set;

/** Finds whose view a sentence gives: "In Berg's view, ...", "In the words of Jon Berg, ...". */
final class Viewpoint {
  private static final Set<String> NOUNS =
      Set.of("view", "opinion", "words", "judgment", "judgement", "eyes", "telling", "account");
  private static final int FARTHEST = 10;

  private final Prose prose;
  private final NounPhrase phrases;
  private final Subjects subjects;
  private final Quotes quotes;

  Viewpoint(Prose prose) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
    quotes = new Quotes(prose);
  }

  /** The claim of a sentence that begins with a viewpoint. */
  Optional<Draft> find(Range sentence) {
    int in = sentence.from();
    if (!prose.lower(in).equals("in") || prose.isQuoted(in)) {
      return Optional.empty();
    }
    int end = Math.min(sentence.to(), in + FARTHEST);
    for (int i = in + 1; i < end && prose.isWord(i); i++) {
      if (NOUNS.contains(prose.lower(i))) {
        return prose.lower(i + 1).equals("of") ? ofName(in, i, sentence) : owned(in, i, sentence);
      }
    }
    return Optional.empty();
  }

  /** "In the words of Jon Berg, ..." */
  private Optional<Draft> ofName(int in, int noun, Range sentence) {
    return phrases
        .after(noun + 2, sentence.to())
        .flatMap(s -> draft(s, new Range(in, noun + 2), s.to(), sentence));
  }

  /** "In Berg's view, ..." */
  private Optional<Draft> owned(int in, int noun, Range sentence) {
    String before = prose.lower(noun - 1);
    boolean pronoun = before.equals("his") || before.equals("her") || before.equals("their");
    return pronoun || prose.token(noun - 1).isPossessive()
        ? draft(new Range(in + 1, noun), new Range(noun, noun + 1), noun + 1, sentence)
        : Optional.empty();
  }

  private Optional<Draft> draft(Range speaker, Range cue, int comma, Range sentence) {
    int to = sentence.to() - (prose.lower(sentence.to() - 1).equals(".") ? 1 : 0);
    boolean claims = prose.lower(comma).equals(",") && comma + 1 < to;
    if (!claims || !subjects.canSpeak(speaker, false)) {
      return Optional.empty();
    }
    Range claim = quotes.whole(new Range(comma + 1, to));
    return Optional.of(Draft.of(Optional.of(speaker), cue, claim, quotes.kind(claim)));
  }
}
