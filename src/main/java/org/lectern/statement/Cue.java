package org.lectern.statement;

import java.util.List;
import java.util.Set;

/**
 * A verb of saying.
 *
 * @param forms its forms: base, third person, past, participle in -ing
 * @param grammar what may follow: see the head of {@code cues.txt}
 * @param example a sentence with the speaker in square brackets and the claim in braces
 */
record Cue(List<String> forms, Set<String> grammar, String example) {

  /** Throws IllegalArgumentException for a cue without a form or a grammar. */
  Cue {
    forms = List.copyOf(forms);
    grammar = Set.copyOf(grammar);
    if (forms.isEmpty() || grammar.isEmpty()) {
      throw new IllegalArgumentException("a cue needs forms and a grammar: " + forms);
    }
  }

  /** Which form a word is: 0 base, 1 third person, 2 past, 3 in -ing. */
  int place(String form) {
    return forms.indexOf(form) % 4;
  }

  /**
   * Whether something may follow: "clause", "object", "quote", "person" or "+" and a preposition.
   */
  boolean takes(String what) {
    return grammar.contains(what);
  }

  /** Whether the noun makes an object that is or tells the claim. */
  boolean takesNoun(String noun) {
    return grammar.contains("=" + noun);
  }

  /** Whether a claim may follow after the preposition. */
  boolean takesAfter(String preposition) {
    return grammar.contains("+" + preposition);
  }
}
