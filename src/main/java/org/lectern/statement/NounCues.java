package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds claims that a noun of saying tells: "Norway's claim that", "reports that". */
final class NounCues {
  private static final int FARTHEST = 6;

  private final Prose prose;
  private final CueList nouns = CueList.nouns();
  private final NounPhrase phrases;
  private final Subjects subjects;
  private final Quotes quotes;
  private final ClaimEnd claimEnd;

  NounCues(Prose prose) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
    quotes = new Quotes(prose);
    claimEnd = new ClaimEnd(prose, CueList.standard());
  }

  /** The drafts of one sentence in order of their nouns, given those that its verbs tell. */
  List<Draft> find(Range sentence, List<Draft> verbs) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Optional<Cue> noun =
          prose.token(i).signal() && !prose.isQuoted(i)
              ? nouns.cue(prose.lower(i))
              : Optional.empty();
      if (noun.isPresent() && !isCue(i, verbs)) {
        read(noun.get(), i, sentence, verbs).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isCue(int noun, List<Draft> verbs) {
    for (Draft draft : verbs) {
      if (draft.cue().from() <= noun && noun < draft.cue().to()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> read(Cue noun, int at, Range sentence, List<Draft> verbs) {
    Optional<Range> agent = agent(at, sentence);
    Optional<Range> speaker = possessor(at, sentence.from()).or(() -> agent);
    int joint = agent.isPresent() ? agent.get().to() : at + 1;
    boolean that = prose.lower(joint).equals("that") && noun.takes("that");
    boolean named = speaker.isPresent() && noun.takesAfter(prose.lower(joint));
    boolean unnamed = noun.takes("unnamed") && !isClaimed(at, verbs) && isBareNoun(at);
    if (isRumour(at) && sentence.to() > at + 5) {
      int stop = claimEnd.of(at + 4, sentence.to(), false);
      Range told = new Range(at + 4, stop);
      return Optional.of(
          Draft.of(Optional.empty(), new Range(at, at + 3), told, quotes.kind(told)));
    }
    if (isRepeated(at, speaker, verbs) || !named && !(that && (speaker.isPresent() || unnamed))) {
      return Optional.empty();
    }
    int from = prose.lower(joint).equals("to") ? joint : joint + 1;
    int end = end(from, sentence, that);
    if (end <= from + (that ? 2 : 0)) {
      return Optional.empty();
    }
    Range claim = quotes.whole(new Range(from, end));
    return Optional.of(Draft.of(speaker, new Range(at, at + 1), claim, quotes.kind(claim)));
  }

  /** "Rumour has it that". */
  private boolean isRumour(int at) {
    return prose.lower(at + 1).equals("has")
        && prose.lower(at + 2).equals("it")
        && prose.lower(at + 3).equals("that");
  }

  /** "reiterated his call for": the noun is what the verb tells. */
  private boolean isRepeated(int at, Optional<Range> speaker, List<Draft> verbs) {
    boolean pronoun =
        speaker.isPresent() && WordClass.DETERMINERS.contains(prose.lower(speaker.get().from()));
    for (Draft draft : verbs) {
      if (pronoun && draft.claim().from() <= at && at < draft.claim().from() + 4) {
        return true;
      }
    }
    return false;
  }

  /** "by Norway" after the noun. */
  private Optional<Range> agent(int noun, Range sentence) {
    return prose.lower(noun + 1).equals("by")
        ? phrases.after(noun + 2, sentence.to()).filter(s -> subjects.canSpeak(s, true))
        : Optional.empty();
  }

  /** "Norway's", "his" or "the minister's" before the noun and what describes it. */
  private Optional<Range> possessor(int noun, int from) {
    for (int i = noun - 1; i >= from && i > noun - 4 && prose.isWord(i); i--) {
      String lower = prose.lower(i);
      if (lower.equals("his") || lower.equals("her") || lower.equals("their")) {
        return Optional.of(new Range(i, i + 1));
      }
      if (prose.token(i).isPossessive()) {
        Range owner = new Range(ownerFrom(i, from), i + 1);
        return subjects.canSpeak(owner, true) ? Optional.of(owner) : Optional.empty();
      }
      if (WordClass.DETERMINERS.contains(lower) || WordClass.PREPOSITIONS.contains(lower)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where "the foreign minister's" and "Jon Berg's" begin. */
  private int ownerFrom(int possessive, int from) {
    int i = possessive;
    while (i > from && prose.isCapital(i) && prose.isCapital(i - 1) && prose.isWord(i - 1)) {
      i--;
    }
    for (int d = possessive; d >= from && d > possessive - FARTHEST && prose.isWord(d); d--) {
      if (prose.lower(d).equals("the") || prose.lower(d).equals("a")) {
        return d;
      }
    }
    return i;
  }

  /** Whether no adjective that names somebody stands before it, as in "police reports". */
  private boolean isBareNoun(int noun) {
    return prose.isWord(noun) && !prose.token(noun - 1 < 0 ? noun : noun - 1).isPossessive();
  }

  /** Whether somebody's claim begins with the noun: "rejected claims that". */
  private static boolean isClaimed(int noun, List<Draft> verbs) {
    for (Draft draft : verbs) {
      if (draft.claim().from() <= noun && noun < draft.claim().to()) {
        return true;
      }
    }
    return false;
  }

  /** Where the claim of a subject ends, before the verb of the sentence; else as any claim. */
  private int end(int from, Range sentence, boolean clause) {
    int end = claimEnd.of(from, sentence.to(), false);
    if (hasVerb(sentence.from(), from - 1)) {
      return end;
    }
    boolean verb = !clause;
    for (int i = from + 1; i < end; i++) {
      if (!prose.isQuoted(i) && isFinite(i) && !isInGroup(i)) {
        if (verb) {
          return i;
        }
        verb = true;
      }
    }
    return end;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    return WordClass.mayBeVerb(prose.token(i));
  }

  /** Whether the verb goes on with a group or begins a clause of its own: "had crossed". */
  private boolean isInGroup(int i) {
    String before = prose.lower(i - 1);
    return WordClass.isAuxiliary(before)
        || WordClass.isAdverb(before)
        || WordClass.isBoundary(before)
        || before.equals("to")
        || before.equals("and");
  }
}
