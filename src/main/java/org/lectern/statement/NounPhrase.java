package org.lectern.statement;

import java.util.Optional;

/** Finds the noun phrase that is the subject of a verb, by going from boundary to boundary. */
final class NounPhrase {
  private static final int LONGEST = 30;

  private final Prose prose;
  private final Subjects subjects;

  NounPhrase(Prose prose) {
    this.prose = prose;
    subjects = new Subjects(prose);
  }

  /** The subject before a group of verbs in a sentence or clause that begins at {@code from}. */
  Optional<Range> before(int from, int group) {
    int last = group - 1;
    while (last - 2 > from && isDay(last - 1, last) && prose.lower(last - 2).equals(",")) {
      last -= 2;
    }
    if (last < from) {
      return Optional.empty();
    }
    return switch (prose.lower(last)) {
      case "and", "but", "or", "then" -> ofClause(from, last);
      case "who", "which", "that" -> antecedent(from, last);
      case "," -> beforeComma(from, last);
      case ")", "-", "–", "—" -> beforeBracket(from, last);
      default -> endingAt(from, group);
    };
  }

  /** The subject of the clause that stands before a token: of its first verb. */
  Optional<Range> ofClause(int from, int before) {
    int relative = relativeBefore(from, before);
    if (relative > from) {
      return antecedent(from, relative);
    }
    int start = skipLead(clauseStart(from, before), before);
    int verb = start;
    while (verb < before && !isVerbHere(verb, start) && !isStop(verb)) {
      verb++;
    }
    if (verb > start && verb < before && WordClass.isAdverb(prose.lower(verb - 1))) {
      verb--;
    }
    return trimmed(start, verb);
  }

  /** The "who" or "that" whose clause a joined verb goes on: "resolutions that ban it and call". */
  private int relativeBefore(int from, int and) {
    for (int i = and - 1; i > from && prose.isWord(i) && prose.isWord(and); i--) {
      String lower = prose.lower(i);
      boolean relative = lower.equals("who") || lower.equals("which") || lower.equals("that");
      if (relative) {
        boolean noun = prose.isWord(i - 1) && CueList.standard().cue(prose.lower(i - 1)).isEmpty();
        return noun || lower.equals("who") ? i : -1;
      }
    }
    return -1;
  }

  private boolean isVerbHere(int i, int start) {
    boolean form =
        WordClass.mayBeVerb(prose.token(i)) || CueList.standard().cue(prose.lower(i)).isPresent();
    return form
        && i > start
        && !WordClass.DETERMINERS.contains(prose.lower(i - 1))
        && !(prose.isWord(i + 1) && endsEd(i) && i == start + 1 && !prose.isCapital(start));
  }

  private boolean endsEd(int i) {
    return prose.lower(i).endsWith("ed") && !WordClass.isAuxiliary(prose.lower(i));
  }

  private boolean isStop(int i) {
    String lower = prose.lower(i);
    return lower.equals(",")
        || lower.equals(";")
        || lower.equals(":")
        || lower.equals("who")
        || lower.equals("which")
        || lower.equals("(");
  }

  private int clauseStart(int from, int before) {
    for (int i = before - 1; i > from; i--) {
      String lower = prose.lower(i);
      if (lower.equals(";") || lower.equals("while") || lower.equals("but")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Skips what stands before the subject and is parted from it by a comma. */
  private int skipLead(int from, int before) {
    int start = from;
    while (start < before && !prose.isWord(start)) {
      start++;
    }
    boolean lead = isLead(start);
    for (int i = start; lead && i < before; i++) {
      if (prose.lower(i).equals(",")) {
        return skipLead(i + 1, before);
      }
    }
    return start;
  }

  /** Whether a chunk that begins here is no subject: "On Friday", "While he", "However". */
  private boolean isLead(int i) {
    String lower = prose.lower(i);
    return WordClass.PREPOSITIONS.contains(lower)
        || WordClass.SUBORDINATORS.contains(lower)
        || WordClass.isAdverb(lower)
        || WordClass.isTime(lower)
        || (lower.equals("most") && WordClass.isAdverb(prose.lower(i + 1)))
        || WordClass.CONJUNCTIONS.contains(lower)
        || (lower.equals("last") || lower.equals("earlier") || lower.equals("indeed"))
        || (lower.length() > 5 && (lower.endsWith("ing") || lower.endsWith("ed")));
  }

  private Optional<Range> antecedent(int from, int relative) {
    int end = prose.lower(relative - 1).equals(",") ? relative - 1 : relative;
    int start = nounStart(from, end);
    for (int i = end - 1; i > start; i--) {
      if (WordClass.PREPOSITIONS.contains(prose.lower(i)) && !prose.lower(i).equals("of")) {
        start = i + 1;
        break;
      }
    }
    Optional<Range> noun = end <= from ? Optional.empty() : trimmed(start, end);
    return noun.filter(n -> prose.lower(relative).equals("who") || subjects.isSomebody(n));
  }

  /** "Maria Santos, a doctor from Lima, said": the leftmost chunk of the run that can be a name. */
  private Optional<Range> beforeComma(int from, int comma) {
    int end = comma;
    Optional<Range> best = Optional.empty();
    while (end > from) {
      int start = chunkStart(from, end);
      if (!isLead(start) && !isRelative(start)) {
        if (hasVerb(start, end)) {
          break;
        }
        best = preferred(best, trimmed(nounStart(start, end), end));
      }
      end = start > from && prose.lower(start - 1).equals(",") ? start - 1 : from;
    }
    return best;
  }

  /** A proper name beats a description that stands before it: "the coach, Ana Lima, said". */
  private Optional<Range> preferred(Optional<Range> right, Optional<Range> left) {
    boolean name = right.map(r -> isName(r)).orElse(false);
    boolean leftName = left.map(r -> isName(r)).orElse(false);
    return left.isEmpty() || (name && !leftName) ? right : left;
  }

  private boolean isName(Range range) {
    if (prose.lower(range.from()).equals("the")) {
      return false;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (!prose.isCapital(i)) {
        return false;
      }
    }
    return range.length() <= 5;
  }

  private int chunkStart(int from, int end) {
    int i = end;
    while (i > from && !isPause(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isPause(int i) {
    return !prose.isWord(i) && "&'’.".indexOf(prose.lower(i)) < 0;
  }

  private boolean isRelative(int i) {
    return prose.lower(i).startsWith("who") || prose.lower(i).equals("which");
  }

  private boolean hasVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (WordClass.isBoundary(prose.lower(i))) {
        return false;
      }
      if (WordClass.isSureVerb(prose.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> beforeBracket(int from, int last) {
    String open = prose.lower(last).equals(")") ? "(" : prose.lower(last);
    for (int i = last - 1; i > from; i--) {
      if (prose.lower(i).equals(open)) {
        return endingAt(from, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Range> endingAt(int from, int end) {
    if (WordClass.PRONOUNS.contains(prose.lower(end - 1))) {
      return Optional.of(new Range(end - 1, end));
    }
    int start = nounStart(from, end);
    return trimmed(start, end);
  }

  private int nounStart(int from, int end) {
    int i = end;
    while (i > from && end - i < LONGEST && !stops(i - 1) && !begins(i, end)) {
      i--;
    }
    return i;
  }

  /** "a claim the department": the article after a noun begins a phrase of its own. */
  private boolean begins(int i, int end) {
    String lower = prose.lower(i);
    String before = prose.lower(i - 1);
    return i < end
        && (lower.equals("the") || lower.equals("a") || lower.equals("an"))
        && !WordClass.PREPOSITIONS.contains(before)
        && !WordClass.CONJUNCTIONS.contains(before)
        && !WordClass.DETERMINERS.contains(before)
        && !before.equals("half")
        && !before.equals("such");
  }

  private boolean stops(int i) {
    String lower = prose.lower(i);
    return isPause(i)
        || prose.isQuoted(i)
        || WordClass.isBoundary(lower)
        || lower.equals("as") && !prose.lower(i - 1).equals("such")
        || isTimeJoint(lower)
        || lower.equals("something")
        || isCueBefore(i)
        || WordClass.isSureVerb(lower) && !(lower.equals("may") && prose.isCapital(i))
        || (lower.equals("and") && isClauseAnd(i));
  }

  /** "fell after the company": the phrase stands in a clause of its own. */
  private static boolean isTimeJoint(String lower) {
    return lower.equals("after")
        || lower.equals("before")
        || lower.equals("since")
        || lower.equals("until");
  }

  /** "alleged a guard had told": the noun phrase begins after the other verb of saying. */
  private boolean isCueBefore(int i) {
    String next = prose.lower(i + 1);
    return prose.lower(i).endsWith("ed")
        && (WordClass.DETERMINERS.contains(next)
            || WordClass.PRONOUNS.contains(next)
            || prose.isCapital(i + 1))
        && CueList.standard().cue(prose.lower(i)).isPresent();
  }

  /** Whether "and" joins clauses: a verb or a comma stands close before it. */
  private boolean isClauseAnd(int and) {
    for (int i = and - 1; i >= 0 && i > and - 12 && !isPause(i); i--) {
      if (WordClass.mayBeVerb(prose.token(i))) {
        return true;
      }
    }
    return and == 0 || isPause(and - 1);
  }

  /** Without adverbs and times before it; nothing where no noun is left. */
  private Optional<Range> trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (isTrimmable(start) || !prose.isWord(start))) {
      start++;
    }
    while (end > start && (!prose.isWord(end - 1) || WordClass.isAdverb(prose.lower(end - 1)))) {
      end--;
    }
    while (end - 2 > start && isDay(end - 2, end - 1)) {
      end -= 2;
    }
    if (start < end && WordClass.PREPOSITIONS.contains(prose.lower(start))) {
      start = afterPreposition(start, end);
    }
    return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** "on Saturday" at the end of a subject. */
  private boolean isDay(int on, int day) {
    return prose.lower(on).equals("on") && WordClass.isTime(prose.lower(day));
  }

  private boolean isTrimmable(int i) {
    String lower = prose.lower(i);
    boolean plainAdverb =
        WordClass.isAdverb(lower) && !lower.equals("both") && !lower.equals("all");
    return plainAdverb
        || lower.equals("as")
        || WordClass.CONJUNCTIONS.contains(lower)
        || lower.equals("indeed");
  }

  /** "On 5 March the court" leaves "the court"; a phrase that is all of place leaves nothing. */
  private int afterPreposition(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean begins =
          WordClass.DETERMINERS.contains(prose.lower(i))
              || WordClass.PRONOUNS.contains(prose.lower(i));
      boolean free = !WordClass.PREPOSITIONS.contains(prose.lower(i - 1));
      boolean afterTime = WordClass.isTime(prose.lower(i - 1)) || isYear(i - 1);
      if (free && (begins || afterTime) && !WordClass.isTime(prose.lower(i)) && !isYear(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isYear(int i) {
    return !prose.lower(i).isEmpty() && Character.isDigit(prose.lower(i).charAt(0));
  }

  /** The noun phrase that begins at a token, for "according to X" and "said X". */
  Optional<Range> after(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST && !endsAfter(end, from)) {
      end++;
    }
    return trimmed(from, end);
  }

  private boolean endsAfter(int i, int from) {
    String lower = prose.lower(i);
    boolean closes = isPause(i) || prose.isQuoted(i) || lower.equals(".");
    boolean turns =
        WordClass.isBoundary(lower)
            || lower.equals("and") && !prose.isCapital(i + 1)
            || i > from && WordClass.isSureVerb(lower);
    boolean anew =
        i > from
            && prose.isCapital(i - 1)
            && (WordClass.DETERMINERS.contains(lower)
                || WordClass.PRONOUNS.contains(lower)
                || lower.equals("to"));
    boolean place =
        i > from
            && (lower.equals("in")
                || lower.equals("on")
                || lower.equals("over")
                || lower.equals("amid")
                || lower.equals("during")
                || lower.equals("after")
                || lower.equals("before")
                || lower.equals("at")
                || lower.equals("by")
                || lower.equals("as")
                || lower.equals("told"));
    return closes || turns || place || anew;
  }
}
