package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds "according to X" at the head and at the end of a sentence. */
final class AccordingTo {
  private final Prose prose;
  private final NounPhrase phrases;
  private final Subjects subjects;
  private final Quotes quotes;

  AccordingTo(Prose prose) {
    this.prose = prose;
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
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
    return phrases
        .after(at + 2, sentence.to())
        .map(this::cut)
        .filter(s -> isSource(s, at, sentence))
        .flatMap(s -> draft(at, s, sentence));
  }

  /** "a poll published on Monday" names the poll. */
  private Range cut(Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      String lower = prose.lower(i);
      if (lower.endsWith("ed") && !prose.isCapital(i) && i > source.from() + 1) {
        return i + 1 < source.to() ? source : new Range(source.from(), i);
      }
    }
    return source;
  }

  /** A source speaks or stands apart; "paid according to the hours they work" has none. */
  private boolean isSource(Range range, int at, Range sentence) {
    String first = prose.lower(range.from());
    boolean apart = at == sentence.from() || !prose.isWord(at - 1);
    return !WordClass.SUBORDINATORS.contains(first)
        && !first.equals("plan")
        && (apart || subjects.isSomebody(range) || subjects.isStudy(range));
  }

  private Optional<Draft> draft(int at, Range speaker, Range sentence) {
    Range cue = new Range(at, at + 2);
    Optional<Range> claim = claim(at, speaker, sentence);
    Optional<Range> rest = claim.flatMap(c -> rest(c, at, speaker, sentence));
    Optional<Draft> draft =
        claim.map(quotes::whole).map(c -> Draft.of(Optional.of(speaker), cue, c, quotes.kind(c)));
    return rest.isPresent() ? draft.map(d -> d.withRest(rest.get())) : draft;
  }

  /** "Two ships, according to the ministry, sank": what goes on after the commas. */
  private Optional<Range> rest(Range claim, int at, Range speaker, Range sentence) {
    int from = speaker.to() + 1;
    int to = trimmedEnd(sentence.to());
    boolean inserted =
        claim.to() < at
            && prose.lower(at - 1).equals(",")
            && prose.lower(speaker.to()).equals(",")
            && from < to;
    return inserted && WordClass.mayBeVerb(prose.token(from))
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  private Optional<Range> claim(int at, Range speaker, Range sentence) {
    int from = afterSpeaker(speaker, sentence.to());
    boolean heads = at - sentence.from() < 3 && !isInserted(at, sentence);
    int to = trimmedEnd(sentence.to());
    if ((heads || prose.lower(at - 1).equals("that")) && from < to) {
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

  /** A subject before it: "Ships, according to the ministry, sank". */
  private boolean isInserted(int at, Range sentence) {
    return at - sentence.from() > 1
        && prose.lower(at - 1).equals(",")
        && skipJoint(sentence.from(), at - 1) < at - 1;
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
    return WordClass.PREPOSITIONS.contains(lower) || lower.equals("and") || lower.endsWith("ed");
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
