package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds "according to X" at the head and at the end of a sentence. */
final class AccordingTo {
  private final Prose prose;
  private final NounPhrase phrases;
  private final Quotes quotes;

  AccordingTo(Prose prose) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    quotes = new Quotes(prose);
  }

  List<Draft> find(Range sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      if (prose.lower(i).equals("according")
          && prose.lower(i + 1).equals("to")
          && !prose.isQuoted(i)) {
        read(i, sentence).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> read(int at, Range sentence) {
    Optional<Range> speaker = phrases.after(at + 2, sentence.to()).filter(this::isSource);
    return speaker.flatMap(
        s -> claim(at, s, sentence).map(quotes::whole).map(c -> draft(at, s, c)));
  }

  private boolean isSource(Range range) {
    return !WordClass.SUBORDINATORS.contains(prose.lower(range.from()))
        && !prose.lower(range.from()).equals("plan");
  }

  private Draft draft(int at, Range speaker, Range claim) {
    return new Draft(
        Optional.of(speaker), new Range(at, at + 2), claim, quotes.kind(claim), Optional.empty());
  }

  private Optional<Range> claim(int at, Range speaker, Range sentence) {
    int from = afterSpeaker(speaker, sentence.to());
    boolean heads = at - sentence.from() < 3 || prose.lower(at - 1).equals("that");
    int to = trimmedEnd(sentence.to());
    if (heads && from < to) {
      return Optional.of(new Range(from, to));
    }
    boolean inserted = WordClass.SUBORDINATORS.contains(prose.lower(at - 2)) && from < to;
    if (inserted && prose.lower(at - 1).equals(",")) {
      return Optional.of(new Range(from, to));
    }
    int end = prose.lower(at - 1).equals(",") ? at - 1 : at;
    int start = skipJoint(sentence.from(), end);
    return end - start > 1 ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private int skipJoint(int from, int end) {
    int i = from;
    while (i < end && (!prose.isWord(i) && !prose.isQuoted(i) || isJoint(i))) {
      i++;
    }
    return i;
  }

  private boolean isJoint(int i) {
    String lower = prose.lower(i);
    return lower.equals("but")
        || lower.equals("and")
        || lower.equals("indeed")
        || lower.equals("however");
  }

  /** After the comma that follows the speaker and, where there is one, the description of it. */
  private int afterSpeaker(Range speaker, int end) {
    int i = skipComma(speaker.to(), end);
    if (i == speaker.to()) {
      return isTailOfName(i) ? afterNextComma(i, end) : i;
    }
    int next = i;
    while (next < end
        && (prose.isWord(next) || "-/&".contains(prose.lower(next)))
        && !WordClass.mayBeVerb(prose.token(next))) {
      next++;
    }
    boolean description = next < end && prose.lower(next).equals(",") && next > i && !isLead(i);
    return description ? next + 1 : i;
  }

  private boolean isLead(int i) {
    return WordClass.PREPOSITIONS.contains(prose.lower(i)) || WordClass.isAdverb(prose.lower(i));
  }

  private boolean isTailOfName(int i) {
    String lower = prose.lower(i);
    return WordClass.PREPOSITIONS.contains(lower) || lower.equals("and");
  }

  private int afterNextComma(int from, int end) {
    for (int i = from; i < end; i++) {
      if (prose.lower(i).equals(",")) {
        return i + 1;
      }
    }
    return end;
  }

  private int skipComma(int i, int end) {
    return i < end && prose.lower(i).equals(",") ? i + 1 : i;
  }

  private int trimmedEnd(int end) {
    int i = end;
    while (i > 0 && !prose.isWord(i - 1) && !prose.isQuoted(i - 1)) {
      i--;
    }
    return i;
  }
}
