package org.lectern.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the claim that follows a verb of saying. */
final class Complement {
  private static final int WINDOW = 16;

  private final Prose prose;
  private final Subjects subjects;
  private final Judgement judgement;
  private final ClaimEnd claimEnd;

  Complement(Prose prose, CueList cues) {
    this.prose = prose;
    subjects = new Subjects(prose);
    judgement = new Judgement(prose);
    claimEnd = new ClaimEnd(prose, cues);
  }

  /**
   * Whether nothing follows the verb that could be its claim: "he said.", "he said on Monday", "he
   * told the paper".
   */
  boolean isBare(Verb verb, int end) {
    int next = skipAdverbs(verb.after(), end);
    return verb.cue().takes("person") ? isAddressee(next, end) : !startsNoun(next);
  }

  private boolean isAddressee(int from, int end) {
    for (int i = from; i < end && prose.isWord(i); i++) {
      String lower = prose.lower(i);
      if (WordClass.isSureVerb(lower) || lower.equals("that") || lower.equals("to")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a run of words has a verb of its own. */
  boolean isClause(Range range) {
    return hasVerb(range.from(), range.to(), true);
  }

  /** The claim after a verb with its subject in a sentence that ends before {@code end}. */
  Optional<Range> after(Verb verb, Range subject, int end) {
    int start = start(verb, subject, end);
    if (start < 0 || start >= end) {
      return Optional.empty();
    }
    int stop = claimEnd.of(start, end, verb.isBase());
    return start < stop ? Optional.of(new Range(start, stop)) : Optional.empty();
  }

  private int start(Verb verb, Range subject, int end) {
    int next = skipAdverbs(verb.after(), end);
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
    Cue cue = verb.cue();
    boolean clause = cue.takes("clause") || (cue.takes("study") && subjects.isStudy(subject));
    if (clause && startsClause(next, end, cue.takes("loose"))) {
      return next;
    }
    if (cue.takes("that") && startsPronounClause(next, end)) {
      return next;
    }
    int plain = plain(cue, subject, next, end);
    return plain < 0 && clause ? afterChannel(next, end) : plain;
  }

  /** The clause after how or when it is said: "said in a statement its troops had fired", or -1. */
  private int afterChannel(int from, int end) {
    if (!WordClass.PREPOSITIONS.contains(prose.lower(from))) {
      return -1;
    }
    for (int i = from + 2; i < end && i < from + WINDOW && prose.isWord(i); i++) {
      String before = prose.lower(i - 1);
      boolean closed = WordClass.DOCUMENTS.contains(before) || WordClass.isTime(before);
      boolean begins =
          closed
              ? startsNoun(i)
              : WordClass.PRONOUNS.contains(prose.lower(i))
                  && !WordClass.PREPOSITIONS.contains(before);
      if (begins && hasVerb(i, end, true)) {
        return i;
      }
    }
    return -1;
  }

  private int skipAdverbs(int from, int end) {
    int i = from;
    while (i < end
        && !WordClass.NEGATIONS.contains(prose.lower(i))
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
        return skipComma(i + 1);
      }
      if (i == from && WordClass.QUESTION_WORDS.contains(prose.lower(i))) {
        return i;
      }
      if (i > from
          && (WordClass.isSureVerb(prose.lower(i)) || isComma(i) && !isParenthesis(i, end))) {
        return -1;
      }
    }
    return -1;
  }

  private int skipComma(int i) {
    return prose.lower(i).equals(",") ? i + 1 : i;
  }

  private boolean isComma(int i) {
    return !prose.isWord(i);
  }

  /** ", in a satirical fashion, that". */
  private boolean isParenthesis(int comma, int end) {
    if (isGerund(comma + 1)) {
      return false;
    }
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

  private int plain(Cue cue, Range subject, int next, int end) {
    String lower = prose.lower(next);
    if (cue.takesAfter(lower)) {
      return next + (lower.equals("to") ? 0 : 1);
    }
    if (lower.equals("not") && cue.takesAfter("to") && prose.lower(next + 1).equals("to")) {
      return next;
    }
    if (isGerund(next) ? takesGerund(cue) : takesObject(cue, subject) && startsNoun(next)) {
      return next;
    }
    boolean object = takesObject(cue, subject);
    if (object && (lower.equals("what") || isJudged(next) || isThatNoun(cue, next))) {
      return next;
    }
    if (judges(cue, next, end) || cue.takes("order") && isOrder(next, end)) {
      return next;
    }
    if (cue.takes("person")) {
      int of = cue.takesAfter("of") ? of(next, end) : -1;
      return of > 0 ? of : told(next, end);
    }
    boolean noun = cue.takes("light") && hasNoun(next, end, null) || hasNoun(next, end, cue);
    return noun ? next : -1;
  }

  /** "dismissed as "pure invention" a report". */
  private boolean isJudged(int next) {
    return prose.lower(next).equals("as") && prose.isQuoted(next + 1);
  }

  /** "disputed that account": a noun and no clause, where the verb takes none. */
  private boolean isThatNoun(Cue cue, int next) {
    return prose.lower(next).equals("that") && !takesThat(cue) && startsNoun(next + 1);
  }

  private static boolean takesGerund(Cue cue) {
    return cue.takes("gerund") || cue.takes("object") && !cue.takesAfter("to");
  }

  private boolean takesObject(Cue cue, Range subject) {
    return cue.takes("object")
        || cue.takes("act") && subjects.isSomebody(subject)
        || cue.takes("figures") && subjects.isStudy(subject);
  }

  private boolean judges(Cue cue, int next, int end) {
    return cue.takes("naming") && judgement.isNamed(next, end)
        || cue.takes("as") && judgement.isWith("as", next, end)
        || cue.takes("at") && judgement.isWith("at", next, end);
  }

  /** "the crew to rest", "Malta not to send ships": who is told, and "to" before any pause. */
  private boolean isOrder(int from, int end) {
    if (WordClass.NEGATIONS.contains(prose.lower(from))) {
      return false;
    }
    boolean somebody = startsNoun(from) || WordClass.PRONOUNS.contains(prose.lower(from));
    for (int i = from + 1; somebody && i < end && i < from + WINDOW && prose.isWord(i); i++) {
      if (prose.lower(i).equals("to")) {
        return !WordClass.DETERMINERS.contains(prose.lower(i + 1)) && !prose.isCapital(i + 1);
      }
      if (WordClass.isSureVerb(prose.lower(i)) || WordClass.isBoundary(prose.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "issued a serious warning": a noun of saying, or one the cue names, before the first pause. */
  private boolean hasNoun(int from, int end, @Nullable Cue cue) {
    for (int i = from; i < end && i < from + 6 && prose.isWord(i); i++) {
      String lower = prose.lower(i);
      if (cue == null ? WordClass.SPEECH_NOUNS.contains(lower) : cue.takesNoun(lower)) {
        return true;
      }
    }
    return false;
  }

  /** A clause without "that": a noun phrase, or what may stand before it, and a verb. */
  private boolean startsClause(int next, int end, boolean loose) {
    String lower = prose.lower(next);
    boolean lead = WordClass.CLAUSE_LEADS.contains(lower) || isGerund(next) || lower.equals("#who");
    return (startsNoun(next) || lead) && hasVerb(next, end, loose);
  }

  /** The claim of "informed the tower of a fire", or -1. */
  private int of(int from, int end) {
    for (int i = from + 1; i + 1 < end && i < from + 6 && prose.isWord(i); i++) {
      if (prose.lower(i).equals("of")) {
        return i + 1;
      }
      if (WordClass.isSureVerb(prose.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "adding it does nothing": a pronoun and its verb begin a clause without "that". */
  private boolean startsPronounClause(int next, int end) {
    return WordClass.PRONOUNS.contains(prose.lower(next))
        && next + 1 < end
        && (WordClass.mayBeVerb(prose.token(next + 1)) || isPresent(next + 1, next));
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
    boolean amount = "£$€".contains(lower) || isAbout(i);
    return !lower.isEmpty() && amount
        || prose.isWord(i)
            && !WordClass.isTime(lower)
            && !WordClass.PREPOSITIONS.contains(lower)
            && !WordClass.CONJUNCTIONS.contains(lower)
            && !WordClass.isAuxiliary(lower)
            && !WordClass.SUBORDINATORS.contains(lower)
            && !isGerund(i);
  }

  /** "about 420 people", "over nine thousand". */
  private boolean isAbout(int i) {
    String next = prose.lower(i + 1);
    boolean number =
        WordClass.NUMBERS.contains(next) || !next.isEmpty() && Character.isDigit(next.charAt(0));
    String lower = prose.lower(i);
    return number
        && (lower.equals("about")
            || lower.equals("over")
            || lower.equals("under")
            || lower.equals("around"));
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
    return i > from
        && form
        && !prose.isCapital(i)
        && !prose.token(i).isPossessive()
        && !isBeforeNoun(prose.lower(i - 1));
  }

  /** Whether a noun and no verb follows: after "the", "nine" and "9". */
  private static boolean isBeforeNoun(String lower) {
    return WordClass.DETERMINERS.contains(lower)
        || WordClass.NUMBERS.contains(lower)
        || !lower.isEmpty() && Character.isDigit(lower.charAt(0));
  }
}
