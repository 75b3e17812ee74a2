package org.lectern.date;

import java.util.Optional;

/** A family of time expressions. Each is one file, its cases and one line in {@link Grammar}. */
interface Family {

  /** The bits of the kinds of words that can begin an expression of this family. */
  int triggers();

  /** Whether a plain number can begin one. */
  default boolean beginsWithNumber() {
    return false;
  }

  /** The expression that begins at a token; empty where none does. */
  Optional<Find> at(Tokens tokens, int i);
}
