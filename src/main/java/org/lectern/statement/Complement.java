package org.lectern.statement;

import java.util.Optional;
import java.util.Set;

/** Finds the claim that follows a verb of saying. */
final class Complement {
  private static final int WINDOW = 16;
  private static final Set<String> QUESTION_WORDS =
      Set.of("how", "why", "where", "whether", "what", "when");
  private static final Set<String> LEADS =
      Set.of(
          "although",
          "though",
          "if",
          "while",
          "because",
          "when",
          "once",
          "by",
          "after",
          "before",
          "since",
          "until",
          "under",
          "despite",
          "unless");
  private static final Set<String> SPEECH_NOUNS =
      Set.of(
          "warning",
          "warnings",
          "apology",
          "denial",
          "ultimatum",
          "condemnation",
          "appeal",
          "concern",
          "concerns",
          "objection",
          "objections",
          "accusation",
          "accusations",
          "claim",
          "claims",
          "complaint",
          "complaints",
          "protest",
          "promise",
          "assurance",
          "assurances",
          "threat",
          "threats",
          "allegation",
          "allegations");
  private static final Set<String> PURPOSES = Set.of("attempt", "bid", "effort");

  private final Prose prose;
  private final CueList cues;

  Complement(Prose prose, CueList cues) {
    this.prose = prose;
    this.cues = cues;
  }

  /** Whether nothing follows the verb that could be its object: "he said.", "he said on Monday". */
  boolean isBare(int afterVerb) {
    return !startsNoun(skipAdverbs(afterVerb, prose.size()));
  }

  /** Whether a run of words has a verb of its own. */
  boolean isClause(Range range) {
    return hasVerb(range.from(), range.to(), true);
  }

  /** The claim after a verb in a sentence that ends before {@code end}. */
  Optional<Range> after(Verb verb, int end, boolean study) {
    int start = start(verb, end, study);
    if (start < 0 || start >= end) {
      return Optional.empty();
    }
    int stop = stop(start, end, verb.isBase(prose));
    return start < stop ? Optional.of(new Range(start, stop)) : Optional.empty();
  }

  private int start(Verb verb, int end, boolean study) {
    int next = skipAdverbs(verb.at() + 1, end);
    if (next >= end) {
      return -1;
    }
    int quote = quoteStart(verb, next, end);
    if (quote >= 0) {
      return quote;
    }
    int that = that(verb, next, end);
    if (that >= 0) {
      return that;
    }
    boolean clause = verb.cue().takes("clause") || (study && verb.cue().takes("study"));
    return clause && startsClause(next, end, verb.cue().takes("loose"))
        ? next
        : plain(verb, next, end);
  }

  private int skipAdverbs(int from, int end) {
    int i = from;
    while (i < end
        && (isTail(i) || prose.lower(i).equals("on") && WordClass.isTime(prose.lower(i + 1)))) {
      i++;
    }
    return i;
  }

  private boolean isTail(int i) {
    String lower = prose.lower(i);
    return (WordClass.isAdverb(lower) && !lower.equals("all") && !lower.equals("both"))
        || WordClass.isTime(lower) && !lower.equals("may");
  }

  /** A quotation that follows directly, or after those who are told and a comma or colon. */
  private int quoteStart(Verb verb, int from, int end) {
    boolean person = verb.cue().takes("person");
    for (int i = from; i < end && i < from + WINDOW; i++) {
      if (prose.isQuoted(i)) {
        boolean direct = i == from || !prose.isWord(i - 1) || prose.lower(i - 1).equals("that");
        return direct && (verb.cue().takes("quote") || person) ? i : -1;
      }
      if (prose.lower(i).equals("that") || (i > from && WordClass.isSureVerb(prose.lower(i)))) {
        return -1;
      }
    }
    return -1;
  }

  /** What follows "that", or a question word where the verb takes clauses. */
  private int that(Verb verb, int from, int end) {
    if (!takesThat(verb.cue())) {
      return -1;
    }
    for (int i = from; i < end && i < from + WINDOW; i++) {
      if (prose.lower(i).equals("that") && isClauseThat(i, from, verb.cue().takes("person"))) {
        return i + 1;
      }
      if (i == from && QUESTION_WORDS.contains(prose.lower(i))) {
        return i;
      }
      if (i > from
          && (WordClass.isSureVerb(prose.lower(i)) || isComma(i) && !isParenthesis(i, end))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isComma(int i) {
    return !prose.isWord(i);
  }

  /** ", in a satirical fashion, that". */
  private boolean isParenthesis(int comma, int end) {
    for (int i = comma + 1; i < end && i < comma + WINDOW; i++) {
      if (prose.lower(i).equals(",")) {
        return prose.lower(i + 1).equals("that");
      }
      if (prose.lower(i).equals("that")) {
        return true;
      }
    }
    return prose.lower(comma - 1).equals(",");
  }

  /** Not the relative "that" of an object: "maintained a position that", "in that". */
  private boolean isClauseThat(int i, int from, boolean person) {
    boolean afterPhrase = person || !startsNoun(from);
    return i == from || (afterPhrase && !WordClass.PREPOSITIONS.contains(prose.lower(i - 1)));
  }

  private static boolean takesThat(Cue cue) {
    return cue.takes("clause") || cue.takes("that") || cue.takes("person");
  }

  private int plain(Verb verb, int next, int end) {
    String lower = prose.lower(next);
    if (verb.cue().takesAfter(lower)) {
      return next + (lower.equals("to") ? 0 : 1);
    }
    if (verb.cue().takes("object") && startsNoun(next)) {
      return next;
    }
    if (verb.cue().takes("object") && isGerund(next) && !verb.cue().takesAfter("to")) {
      return next;
    }
    if (verb.cue().takes("person")) {
      return told(next, end);
    }
    return verb.cue().takes("light") && hasSpeechNoun(next, end) ? next : -1;
  }

  /** "issued a serious warning": a noun of saying before the first pause. */
  private boolean hasSpeechNoun(int from, int end) {
    for (int i = from; i < end && i < from + 6 && prose.isWord(i); i++) {
      if (SPEECH_NOUNS.contains(prose.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A clause without "that": a noun phrase, or what may stand before it, and a verb. */
  private boolean startsClause(int next, int end, boolean loose) {
    String lower = prose.lower(next);
    boolean lead = LEADS.contains(lower) || isGerund(next) || lower.equals("#who");
    return (startsNoun(next) || lead) && hasVerb(next, end, loose);
  }

  /** The clause without "that" after those who are told: "told Montalvo he would help". */
  private int told(int from, int end) {
    for (int i = from + 1; i < end && i < from + WINDOW; i++) {
      String lower = prose.lower(i);
      boolean begins = WordClass.PRONOUNS.contains(lower) || WordClass.DETERMINERS.contains(lower);
      if (begins && !WordClass.PREPOSITIONS.contains(prose.lower(i - 1)) && hasVerb(i, end, true)) {
        return i;
      }
      if (!prose.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsNoun(int i) {
    String lower = prose.lower(i);
    return prose.isWord(i)
        && !WordClass.isTime(lower)
        && !WordClass.PREPOSITIONS.contains(lower)
        && !WordClass.CONJUNCTIONS.contains(lower)
        && !WordClass.isAuxiliary(lower)
        && !WordClass.SUBORDINATORS.contains(lower)
        && !isGerund(i);
  }

  private boolean isGerund(int i) {
    return prose.lower(i).length() > 5 && prose.lower(i).endsWith("ing");
  }

  private boolean hasVerb(int from, int end, boolean loose) {
    for (int i = from; i < end && (loose || !isRelative(i, from)); i++) {
      if (WordClass.mayBeVerb(prose.token(i)) || isPresent(i, from)) {
        return true;
      }
    }
    return false;
  }

  /** Where the noun phrase goes on in a clause of its own, so that no verb of its own came. */
  private boolean isRelative(int i, int from) {
    String lower = prose.lower(i);
    return i > from && (lower.equals("that") || lower.equals("which") || lower.equals("to"));
  }

  /** "poverty kills": a lower-case word in -s after a noun. */
  private boolean isPresent(int i, int from) {
    boolean form = prose.lower(i).endsWith("s") && !prose.lower(i).endsWith("ss");
    return i > from && form && !prose.isCapital(i) && !prose.token(i).isPossessive();
  }

  /**
   * Where the claim ends: before the next cue of the same speaker, or the author's own addition.
   */
  int stop(int start, int end, boolean base) {
    int stop = end;
    for (int i = start + 1; i < stop; i++) {
      if (endsClaim(i, start, end, base)) {
        stop = i;
      }
    }
    while (stop > start && isTrailing(stop - 1)) {
      stop--;
    }
    return stop;
  }

  private boolean isTrailing(int i) {
    return !prose.isWord(i) && ",;:.-–—".contains(prose.lower(i)) && !prose.isQuoted(i);
  }

  private boolean endsClaim(int i, int start, int end, boolean base) {
    if (prose.isQuoted(i)) {
      return false;
    }
    String lower = prose.lower(i);
    boolean pause =
        lower.equals(",") || lower.equals(";") || lower.equals("–") || lower.equals("—");
    if (pause) {
      return endsAtPause(i + 1, end);
    }
    boolean purpose = lower.equals("in") && PURPOSES.contains(prose.lower(i + 2));
    return purpose
        || lower.equals("and") && beginsAnew(start, i, skipAuxiliaries(i + 1, end), base)
        || lower.equals("according") && prose.lower(i + 1).equals("to");
  }

  private boolean endsAtPause(int next, int end) {
    String lower = prose.lower(next);
    int word = lower.equals("and") ? next + 1 : next;
    int verb = skipAuxiliaries(word, end);
    boolean cue =
        isCue(verb) && (prose.lower(verb).endsWith("ing") || word > next && isFiniteCue(verb));
    boolean reading = lower.equals("implying") || lower.equals("suggesting");
    boolean turn =
        (lower.equals("but") || lower.equals("while") || lower.equals("although"))
            && hasCue(next + 1, end);
    return cue || withReporter(next, end) || reading || turn || lower.equals("according");
  }

  /** ", with the paper reporting". */
  private boolean withReporter(int next, int end) {
    for (int i = next + 1; prose.lower(next).equals("with") && i < end && i < next + 6; i++) {
      if (isCue(i) && prose.lower(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private int skipAuxiliaries(int from, int end) {
    int i = from;
    while (i < end
        && (WordClass.isAdverb(prose.lower(i)) || WordClass.HAVE_DO.contains(prose.lower(i)))) {
      i++;
    }
    return i;
  }

  private boolean isCue(int i) {
    return i < prose.size() && !prose.isQuoted(i) && cues.cue(prose.lower(i)).isPresent();
  }

  /** "must explain and apologise" goes on where "explained and apologised" begins anew. */
  private boolean beginsAnew(int start, int and, int verb, boolean base) {
    boolean same = base && isCue(verb) && !prose.lower(verb).endsWith("ing") && isPlain(start, and);
    return isFiniteCue(verb) || same;
  }

  /** Whether no modal and no "to" stands in the claim that could govern the base form after it. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordClass.MODALS.contains(prose.lower(i)) || prose.lower(i).equals("to")) {
        return false;
      }
    }
    return true;
  }

  private boolean isFiniteCue(int i) {
    return isCue(i)
        && cues.cue(prose.lower(i)).orElseThrow().forms().indexOf(prose.lower(i)) % 4 != 0;
  }

  private boolean hasCue(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isCue(i)) {
        return true;
      }
    }
    return false;
  }
}
