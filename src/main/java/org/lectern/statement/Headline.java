package org.lectern.statement;

import java.util.List;
import java.util.Optional;

/** Finds what a headline gives as somebody's words: "Berg: bridge is safe", "... - report". */
final class Headline {
  private static final int LONGEST_NAME = 4;

  private final Prose prose;
  private final Subjects subjects;
  private final Complement complement;
  private final Quotes quotes;

  Headline(Prose prose) {
    this.prose = prose;
    subjects = new Subjects(prose);
    complement = new Complement(prose, CueList.standard());
    quotes = new Quotes(prose);
  }

  /** The claim of the headline, where no verb of saying tells one already. */
  Optional<Draft> find(List<Draft> drafts) {
    return drafts.isEmpty() ? colon().or(this::dash).or(this::capitals) : Optional.empty();
  }

  /** "Defense Minister Visits Iran, Promises Not To Attack": a verb among capitals. */
  private Optional<Draft> capitals() {
    Optional<Range> speaker = isInCapitals() ? speaker() : Optional.empty();
    for (int i = speaker.map(Range::to).orElse(prose.size()); i + 2 < prose.size(); i++) {
      CueList.Found found = CueList.standard().at(prose, i).orElse(null);
      boolean verb = i == speaker.orElseThrow().to() || prose.lower(i - 1).equals(",");
      if (found != null && found.place() == 1 && verb && !found.cue().takes("told")) {
        int from = i + found.words() + (prose.lower(i + found.words()).equals("that") ? 1 : 0);
        return Optional.of(
            Draft.of(
                speaker,
                new Range(i, i + found.words()),
                new Range(from, end(prose.size())),
                Statement.Kind.REPORTED));
      }
    }
    return Optional.empty();
  }

  /** The words at the beginning up to a noun for somebody: "Azerbaijan Defense Minister". */
  private Optional<Range> speaker() {
    for (int i = 0; i < prose.size() && prose.isWord(i) && prose.isCapital(i); i++) {
      Range range = new Range(0, i + 1);
      if (subjects.isSource(range)) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** Whether every longer word begins with a capital, as in a headline in title case. */
  private boolean isInCapitals() {
    int capitals = 0;
    for (int i = 0; i < prose.size(); i++) {
      Token token = prose.token(i);
      if (token.isWord() && !token.isCapital() && token.lower().length() > 4) {
        return false;
      }
      capitals += token.isCapital() ? 1 : 0;
    }
    return capitals > 2;
  }

  private Optional<Draft> colon() {
    for (int i = 1; i <= LONGEST_NAME && i + 2 < prose.size(); i++) {
      if (prose.lower(i).equals(":")) {
        return draft(new Range(0, i), i, new Range(i + 1, end(prose.size())));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> dash() {
    int last = end(prose.size());
    for (int i = last - 2; i > 2 && i >= last - 1 - LONGEST_NAME; i--) {
      String mark = prose.lower(i);
      if (mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals(":")) {
        return draft(new Range(i + 1, last), i, new Range(0, i));
      }
    }
    return Optional.empty();
  }

  private int end(int size) {
    return size > 0 && prose.lower(size - 1).equals(".") ? size - 1 : size;
  }

  private Optional<Draft> draft(Range speaker, int mark, Range claim) {
    boolean spoken = prose.isQuoted(claim.from()) || complement.isClause(claim);
    boolean named = isOnlyWords(speaker) && subjects.isNamed(speaker);
    return spoken && named
        ? Optional.of(
            Draft.of(Optional.of(speaker), new Range(mark, mark + 1), claim, quotes.kind(claim)))
        : Optional.empty();
  }

  private boolean isOnlyWords(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!prose.isWord(i) || prose.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}
