package org.lectern.statement;

import java.util.List;
import org.lectern.clean.Passage;
import org.lectern.document.Extract;

/** A passage taken apart: tokens and quotations. Token indices count over the whole passage. */
final class Prose {
  private final Passage passage;
  private final boolean carried;
  private final List<Quotation> quotations;
  private final List<Token> tokens;

  Prose(Passage passage) {
    this(passage, 0);
  }

  /** A passage whose first characters go on with a quotation of the passage before. */
  Prose(Passage passage, int carried) {
    this.passage = passage;
    this.carried = carried > 0;
    quotations = Quotation.of(passage.text(), carried);
    tokens = Tokens.of(passage.text(), quotations);
  }

  Passage passage() {
    return passage;
  }

  String text() {
    return passage.text();
  }

  /** Whether its first quotation began in the passage before. */
  boolean isCarried() {
    return carried;
  }

  /** Whether the passage ends before its last quotation does. */
  boolean isOpen() {
    return !quotations.isEmpty() && !quotations.get(quotations.size() - 1).closed();
  }

  List<Quotation> quotations() {
    return quotations;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The token in lower case, or nothing outside the passage. */
  String lower(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  /** The first token at or after an offset of the text. */
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of a range of tokens, the last one not included. */
  Extract extract(Range range) {
    return passage.extract(tokens.get(range.from()).from(), tokens.get(range.to() - 1).to());
  }

  /** The words of a range that names somebody, without the "'s" of a possessive. */
  Extract name(Range range) {
    Token last = tokens.get(range.to() - 1);
    String word = last.lower();
    int mark = word.length() < 3 ? 0 : word.endsWith("'s") ? 2 : word.endsWith("s'") ? 1 : 0;
    return passage.extract(tokens.get(range.from()).from(), last.to() - mark);
  }

  boolean isWord(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
  }

  boolean isCapital(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isCapital();
  }

  boolean isQuoted(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isQuoted();
  }
}
