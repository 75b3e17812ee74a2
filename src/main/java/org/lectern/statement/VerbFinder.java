package org.lectern.statement;

import java.util.Optional;
import java.util.Set;

/** Tells where a form of a cue is an asserting verb: not a noun, not negated, not a mere wish. */
final class VerbFinder {

  private static final int CHANNEL = 10;

  private final Prose prose;
  private final CueList cues;

  VerbFinder(Prose prose, CueList cues) {
    this.prose = prose;
    this.cues = cues;
  }

  /** The verb at a token of a sentence that begins at {@code from}. */
  Optional<Verb> at(int index, int from) {
    Token token = prose.token(index);
    if (token.isQuoted() || (token.isCapital() && index > from)) {
      return Optional.empty();
    }
    return cues.at(prose, index).flatMap(found -> read(found, index, from));
  }

  private Optional<Verb> read(CueList.Found found, int index, int from) {
    Cue cue = found.cue();
    int group = groupFrom(index, from);
    if (isNegated(group, index) || found.words() == 1 && isNoun(index, group, from)) {
      return Optional.empty();
    }
    if (cue.takes("adjective")) {
      return hasAny(group, index, WordClass.BE)
          ? Optional.of(verb(found, index, group, Verb.Form.FINITE))
          : Optional.empty();
    }
    if (found.place() == 3) {
      return participle(found, index, group, from);
    }
    if (isWish(group, index, from, found.place() == 0)) {
      return Optional.empty();
    }
    boolean passive = isPassive(index, group) && found.place() == 2;
    if (!passive && isByAgent(index + 1)) {
      return Optional.empty();
    }
    int governor = governor(group - 1, from);
    return Optional.of(
        verb(found, index, governor, passive ? Verb.Form.PASSIVE : Verb.Form.FINITE));
  }

  private static Verb verb(CueList.Found found, int index, int group, Verb.Form form) {
    return new Verb(found.cue(), index, found.words(), found.place(), group, form);
  }

  /** The group of the verb that governs a "to": "went on" in "he went on to say". */
  private int governor(int to, int from) {
    if (to <= from || !prose.lower(to).equals("to")) {
      return to + 1;
    }
    int near = prose.lower(to - 1).equals("on") ? to - 2 : to - 1;
    int verb = isImplied(to) ? near : channel(to, from);
    return verb > from ? groupFrom(verb, from) : to + 1;
  }

  /** "claimed by rebels", but not "responded by saying" and "estimated by 2050". */
  private boolean isByAgent(int by) {
    String next = prose.lower(by + 1);
    boolean agent = !next.endsWith("ing") && !next.isEmpty() && !Character.isDigit(next.charAt(0));
    return prose.lower(by).equals("by") && agent;
  }

  private Optional<Verb> participle(CueList.Found found, int index, int group, int from) {
    if (hasAny(group, index, WordClass.BE)) {
      return Optional.of(verb(found, index, group, Verb.Form.FINITE));
    }
    String before = prose.lower(group - 1);
    boolean free = group == from || !prose.isWord(group - 1) || WordClass.CARRIERS.contains(before);
    boolean carried =
        !WordClass.DETERMINERS.contains(before)
            && prose.isWord(group - 1)
            && !WordClass.PREPOSITIONS.contains(before)
            && !WordClass.isSureVerb(before)
            && !prose.token(group - 1).isPossessive();
    return free || carried || before.equals("and")
        ? Optional.of(verb(found, index, group, Verb.Form.PARTICIPLE))
        : Optional.empty();
  }

  private int groupFrom(int index, int from) {
    int i = index;
    while (i > from && isGroupWord(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isGroupWord(int i) {
    String lower = prose.lower(i);
    return WordClass.isAuxiliary(lower)
        || (WordClass.isAdverb(lower) && !lower.equals("both") && !lower.equals("all"));
  }

  private boolean isNegated(int group, int index) {
    return hasAny(group, index, WordClass.NEGATIONS)
        || prose.lower(group - 1).equals("nor")
        || prose.lower(group - 1).equals("neither");
  }

  /** "will say", "to say", "expected to deny": not said yet, unless one was forced to. */
  private boolean isWish(int group, int index, int from, boolean base) {
    if (hasAny(group, index, WordClass.MODALS)) {
      return true;
    }
    int to = base && isJoint(group - 1) ? infinitiveBefore(group - 1, from) : group - 1;
    return to > from && prose.lower(to).equals("to") && !isImplied(to) && channel(to, from) < 0;
  }

  /** Whether the verb before "to" tells that it came about: "was forced to", "went on to". */
  private boolean isImplied(int to) {
    return WordClass.IMPLICATIVES.contains(prose.lower(to - 1))
        || prose.lower(to - 1).equals("on") && WordClass.IMPLICATIVES.contains(prose.lower(to - 2));
  }

  /** The verb of "summoned the envoy to protest", "wrote to the paper to complain", or -1. */
  private int channel(int to, int from) {
    for (int i = to - 1; i > from && i > to - CHANNEL && prose.isWord(i); i--) {
      if (WordClass.CHANNELS.contains(prose.lower(i))) {
        return i;
      }
      if (WordClass.isSureVerb(prose.lower(i)) || WordClass.isBoundary(prose.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isJoint(int i) {
    return prose.lower(i).equals("and") || prose.lower(i).equals("or");
  }

  /** "forced to apologise and admit": the "to" before the verb that "and" joins, or -1. */
  private int infinitiveBefore(int and, int from) {
    for (int i = and - 2; i >= from && i > and - 20 && prose.isWord(i); i--) {
      if (prose.lower(i).equals("to")
          && !WordClass.DETERMINERS.contains(prose.lower(i + 1))
          && !prose.isCapital(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPassive(int index, int group) {
    for (int i = index - 1; i >= group; i--) {
      if (WordClass.isAuxiliary(prose.lower(i))) {
        return WordClass.BE.contains(prose.lower(i));
      }
    }
    return false;
  }

  private boolean isNoun(int index, int group, int from) {
    String before = prose.lower(group - 1);
    boolean starts = group == from;
    if (group < index && WordClass.isAuxiliary(prose.lower(index - 1))) {
      return false;
    }
    if (!starts && isNominal(group - 1) && !isSome(group - 1, index, from)) {
      return true;
    }
    boolean infinitive = before.equals("to") && isBase(index);
    if (!WordClass.NOUN_VERBS.contains(prose.lower(index)) || infinitive) {
      return false;
    }
    return starts
        || WordClass.PREPOSITIONS.contains(before) && !before.equals("to")
        || !complementFollows(index)
        || !prose.isWord(group - 1) && isBase(index) && prose.lower(group - 1).equals(",")
        || prose.isWord(group - 1) && !subjectAgrees(index, group - 1);
  }

  /** "Some say", "many claim that": a quantifier that is the subject. */
  private boolean isSome(int i, int verb, int from) {
    boolean first = i == from || !prose.isWord(i - 1) || prose.lower(i - 1).equals("while");
    boolean base = isBase(verb);
    boolean noun = WordClass.NOUN_VERBS.contains(prose.lower(verb));
    return first
        && WordClass.QUANTIFIERS.contains(prose.lower(i))
        && (noun ? base && beginsClause(verb + 1) : true);
  }

  private boolean isBase(int i) {
    String lower = prose.lower(i);
    return cues.cue(lower).map(c -> c.place(lower) == 0).orElse(false);
  }

  private boolean isNominal(int i) {
    String before = prose.lower(i);
    return WordClass.DETERMINERS.contains(before)
            && !before.equals("both")
            && !before.equals("all")
            && !before.equals("this")
            && !before.equals("most")
        || prose.token(i).isPossessive();
  }

  private boolean complementFollows(int index) {
    String next = prose.lower(index + 1);
    return !next.isEmpty()
        && !WordClass.isSureVerb(next)
        && !next.equals("of")
        && !next.equals(".")
        && (!next.equals(",") || prose.isQuoted(index + 2) || isThatAfterComma(index + 1))
        && !next.equals("and");
  }

  /** "note, however, that". */
  private boolean isThatAfterComma(int comma) {
    for (int i = comma + 2; i < comma + 6; i++) {
      if (prose.lower(i).equals("that")) {
        return prose.lower(i - 1).equals(",");
      }
    }
    return false;
  }

  /** "Norway states that" and "officials claim that", but not "Recent reports have". */
  private boolean subjectAgrees(int index, int subject) {
    String lower = prose.lower(index);
    String head = prose.lower(subject);
    if (WordClass.PRONOUNS.contains(head)
        || head.equals("who")
        || head.equals("which")
        || head.equals("and")
        || head.equals("but")) {
      return true;
    }
    for (int i = subject; i >= 0 && i > subject - 3 && prose.isWord(i); i--) {
      if (WordClass.mayBeVerb(prose.token(i))) {
        return false;
      }
    }
    boolean third = lower.endsWith("s");
    boolean that = beginsClause(index + 1);
    boolean plural = head.endsWith("s") && !head.endsWith("ss");
    boolean number = Character.isDigit(head.isEmpty() ? ' ' : head.charAt(0));
    return third
        ? prose.isCapital(subject) || number || (that && !plural)
        : plural || lower.endsWith("ing");
  }

  private boolean beginsClause(int i) {
    String lower = prose.lower(i);
    return lower.equals("that")
        || !prose.isWord(i)
        || prose.isCapital(i)
        || WordClass.DETERMINERS.contains(lower)
        || WordClass.PRONOUNS.contains(lower);
  }

  private boolean hasAny(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (words.contains(prose.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
