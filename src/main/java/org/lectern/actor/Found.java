package org.lectern.actor;

/**
 * A name found in a passage, before it is known whose it is.
 *
 * @param passage the index of the passage
 * @param tokens the words of the passage
 * @param from the first word of the name
 * @param to the word after its last one
 * @param entry whom it names, as far as its own words tell
 * @param use how it names it
 * @param sure how the type is known
 * @param why why it is read so; one clause without a full stop
 */
record Found(
    int passage,
    Tokens tokens,
    int from,
    int to,
    Entry entry,
    Name.Use use,
    Sure sure,
    String why) {

  /** What ends the key of a name in letters of two scripts. */
  static final String IMITATION = "~";

  /** How the type of a name is known, the weakest first. */
  enum Sure {
    /** Not at all: it counts only where another name of the article explains it. */
    TRACE,
    /** By default: nothing but its capitals. */
    GUESS,
    /** By the words around it. */
    CONTEXT,
    /** By a title, a head or a given name in it. */
    FORM,
    /** By the gazetteer. */
    KNOWN
  }

  int start() {
    return tokens.start(from);
  }

  int end() {
    return tokens.end(to - 1);
  }

  /** The name as it stands. */
  String surface() {
    return tokens.text().substring(start(), end());
  }

  Kind kind() {
    return entry.kind();
  }

  /** How many words it has. */
  int length() {
    return to - from;
  }

  /** Whether it has letters of two scripts, as names have that imitate others. */
  boolean isImitation() {
    return entry.key().endsWith(IMITATION);
  }

  /** The name's words folded, parted by blanks. */
  String fold() {
    StringBuilder fold = new StringBuilder();
    for (int i = from; i < to; i++) {
      fold.append(i == from ? "" : " ").append(tokens.fold(i));
    }
    return fold.toString();
  }

  /** The same name, read as another. */
  Found as(Entry other, Sure how, String reason) {
    return new Found(passage, tokens, from, to, other, Name.Use.PROPER, how, reason);
  }
}
