package org.lectern.library;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.actor.Actor;
import org.lectern.actor.Kind;
import org.lectern.document.WordFile;
import org.lectern.statement.Statement;

/** How much a statement commits its speaker: a denial more than a courtesy. */
final class Force {
  private static final int UNLISTED = 1;
  private static final Map<String, Integer> BY_WORD = read();

  private Force() {}

  /** The force of the word of saying, 0 to 3, and as much as 2 for a speaker who can be asked. */
  static double of(Statement statement) {
    return word(statement.cue()) + statement.speaker().map(Force::speaker).orElse(0.0);
  }

  private static int word(String cue) {
    int force = -1;
    for (String word : cue.toLowerCase(Locale.ROOT).split(" ")) {
      force = Math.max(force, BY_WORD.getOrDefault(word, -1));
    }
    return force < 0 ? UNLISTED : force;
  }

  private static double speaker(Actor actor) {
    return actor.kind() == Kind.PERSON || actor.kind() == Kind.GOVERNMENT
        ? 2
        : actor.kind() == Kind.STATE ? 1.5 : 1;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> forces = new HashMap<>();
    for (String line : WordFile.lines(Force.class, "assertions.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        forces.put(words[i], Integer.parseInt(words[0]));
      }
    }
    return Map.copyOf(forces);
  }
}
