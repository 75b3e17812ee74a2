package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;

/** Splits a passage into words and punctuation marks; a possessive belongs to its word. */
final class Tokens {
  private static final String INSIDE = "'’-‐‑./&";

  private Tokens() {}

  /** The tokens of a text, each knowing the quotation it stands in. */
  static List<Token> of(String text, List<Quotation> quotations) {
    List<Token> tokens = new ArrayList<>();
    int quotation = 0;
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = Character.isLetterOrDigit(text.charAt(i)) ? endOfWord(text, i) : i + 1;
      while (quotation < quotations.size() && quotations.get(quotation).to() <= i) {
        quotation++;
      }
      boolean quoted = quotation < quotations.size() && quotations.get(quotation).from() <= i;
      tokens.add(Token.of(text, i, end, quoted ? quotation : -1));
      i = end;
    }
    return tokens;
  }

  private static int endOfWord(String text, int from) {
    int i = from + 1;
    while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '.' && text.charAt(i - 2 < 0 ? 0 : i - 2) == '.') {
      return i + 1;
    }
    return i < text.length() && isPluralPossessive(text, i) ? i + 1 : i;
  }

  private static boolean joins(String text, int i) {
    boolean number = text.charAt(i) == ',' && Character.isDigit(text.charAt(i - 1));
    return (INSIDE.indexOf(text.charAt(i)) >= 0 || number)
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** The apostrophe of "nations' plans" where it closes no quotation that we could know of. */
  private static boolean isPluralPossessive(String text, int i) {
    return (text.charAt(i) == '’' || text.charAt(i) == '\'')
        && Character.toLowerCase(text.charAt(i - 1)) == 's'
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && Character.isLetter(text.charAt(i + 2));
  }
}
