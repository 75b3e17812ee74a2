package org.lectern.statement;

import java.util.Locale;
import java.util.Set;
import org.lectern.actor.Actor;

/** Tells outlets, which relay what others say, from those who say it. */
final class Outlets {
  private static final Set<String> WORDS = CueList.wordsOf("outlets.txt");

  private Outlets() {}

  /** Whether the actor is of the media. */
  static boolean isOutlet(Actor actor) {
    return actor.kind() == org.lectern.actor.Kind.MEDIA || isOutlet(actor.name());
  }

  /** Whether a name reads like that of an outlet: "Press TV", "News.az". */
  static boolean isOutlet(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (WORDS.contains(word) || isDomain(word)) {
        return Character.isUpperCase(name.charAt(0))
            || name.startsWith("the ")
            || name.startsWith("state ")
            || name.startsWith("local ");
      }
    }
    return false;
  }

  private static boolean isDomain(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 1 && word.length() - dot <= 4 && word.length() - dot > 2;
  }
}
