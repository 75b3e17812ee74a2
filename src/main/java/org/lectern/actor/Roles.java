package org.lectern.actor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.actor.Tokens.Gap;

/**
 * The words of a passage that give a person a role.
 *
 * @param from the first word
 * @param to the word after the last
 */
record Roles(int from, int to) {

  /** The roles that stand beside a name. */
  static List<Roles> of(Found name) {
    Tokens t = name.tokens();
    List<Roles> roles = new ArrayList<>(1);
    int before = Offices.titleBefore(t, name.from());
    if (before < name.from()) {
      roles.add(new Roles(before, name.from()));
    }
    int after = after(t, name.to());
    int end = Offices.appositionEnd(t, after);
    if (end > after) {
      roles.add(new Roles(Offices.appositionStart(t, after), end));
    }
    return roles;
  }

  /** Where an apposition would begin: after a comma, or after "is" and "was". */
  private static int after(Tokens t, int to) {
    String word = t.fold(to);
    boolean linked = t.gap(to) == Gap.BLANK && (word.equals("is") || word.equals("was"));
    if (linked) {
      return to + 1;
    }
    return t.gap(to) == Gap.COMMA && !t.possessive(to - 1) ? to : t.count();
  }
}
