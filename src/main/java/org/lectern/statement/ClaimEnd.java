package org.lectern.statement;

/** Finds where a claim ends. */
final class ClaimEnd {
  private final Prose prose;
  private final CueList cues;

  ClaimEnd(Prose prose, CueList cues) {
    this.prose = prose;
    this.cues = cues;
  }

  /**
   * Where the claim ends: before the next cue of the same speaker, or the author's own addition.
   */
  int of(int start, int end, boolean base) {
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
    if (prose.isQuoted(i - 1) && prose.lower(i - 2).equals(",") && endsAtPause(i, end)) {
      return true;
    }
    String lower = prose.lower(i);
    boolean pause =
        lower.equals(",") || lower.equals(";") || lower.equals("–") || lower.equals("—");
    if (pause) {
      boolean anew = lower.equals(";") && hasCue(i + 1, end);
      return anew || endsAtPause(i + 1, end) || isRelay(i + 1, end);
    }
    if (lower.equals(":") && prose.isQuoted(i + 1)) {
      return true;
    }
    boolean purpose = lower.equals("in") && WordClass.PURPOSES.contains(prose.lower(i + 2));
    return purpose
        || i > start + 2 && isChannel(i)
        || lower.equals("but") && isFiniteCue(skipAuxiliaries(i + 1, end))
        || lower.equals("and") && beginsAnew(start, i, skipAuxiliaries(i + 1, end), base)
        || lower.equals("according") && prose.lower(i + 1).equals("to");
  }

  /** Whether a claim ends at the pause before a token. */
  boolean endsAtPause(int next, int end) {
    String lower = prose.lower(next);
    int word = lower.equals("and") ? next + 1 : next;
    int verb = skipAuxiliaries(word, end);
    boolean cue =
        isCue(verb) && (prose.lower(verb).endsWith("ing") || word > next && isFiniteCue(verb));
    int pronoun = word > next && WordClass.PRONOUNS.contains(prose.lower(word)) ? word + 1 : end;
    boolean anew = pronoun < end && isFiniteCue(skipAuxiliaries(pronoun, end));
    boolean reading = lower.equals("implying") || lower.equals("suggesting");
    boolean turn =
        (lower.equals("but") || lower.equals("while") || lower.equals("although"))
            && hasCue(next + 1, end);
    return cue
        || anew
        || withReporter(next, end)
        || isTrailingSource(next, end)
        || reading
        || turn
        || lower.equals("according");
  }

  /**
   * ", the paper reported.": a subject and a verb of saying that takes nothing end the sentence.
   */
  private boolean isTrailingSource(int next, int end) {
    for (int i = next + 1; i < end && i < next + 10 && prose.isWord(i); i++) {
      boolean last = i + 1 >= end || !prose.isWord(i + 1) || isTimeAfter(i + 1);
      if (last && isFiniteCue(i) && cues.cue(prose.lower(i)).orElseThrow().takes("clause")) {
        return !WordClass.isAuxiliary(prose.lower(next)) && !prose.lower(next).equals("and");
      }
    }
    return false;
  }

  /** ", which Jon Berg says could": the clause is somebody else's. */
  private boolean isRelay(int which, int end) {
    if (!prose.lower(which).equals("which") && !prose.lower(which).equals("who")) {
      return false;
    }
    for (int i = which + 2; i + 1 < end && i < which + 8 && prose.isWord(i); i++) {
      if (isFiniteCue(i) && WordClass.isSureVerb(prose.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTimeAfter(int i) {
    return prose.lower(i).equals("on") && WordClass.isTime(prose.lower(i + 1))
        || WordClass.isTime(prose.lower(i));
  }

  /** "in a statement", "through statements made by the minister": how it was said. */
  private boolean isChannel(int i) {
    String lower = prose.lower(i);
    if (!lower.equals("in") && !lower.equals("through")) {
      return false;
    }
    String next = prose.lower(i + 1);
    int noun = next.equals("a") || next.equals("an") ? i + 2 : i + 1;
    boolean described = noun > i + 1 && WordClass.DOCUMENTS.contains(prose.lower(noun + 1));
    return described || WordClass.DOCUMENTS.contains(prose.lower(noun));
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
    return isCue(i) && cues.cue(prose.lower(i)).orElseThrow().place(prose.lower(i)) != 0;
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
