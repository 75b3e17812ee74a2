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
    return drafts.isEmpty() ? colon().or(this::dash) : Optional.empty();
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
            Draft.of(
                Optional.of(speaker), new Range(mark, mark + 1), claim, quotes.kind(claim)))
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
