package org.lectern.statement;

import java.util.List;
import java.util.Optional;
import org.lectern.actor.Kind;
import org.lectern.document.Extract;

/** Leads a pronoun that speaks to whoever spoke in the sentence before: "He added that". */
final class Pronouns {
  private static final int NEAR = 8;

  private Pronouns() {}

  /** The statement before, where its speaker is whom the pronoun means. */
  static Optional<Statement> turn(Prose prose, Range words, List<Statement> before) {
    if (!isPronoun(prose, words)) {
      return Optional.empty();
    }
    int at = prose.token(words.from()).from();
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - NEAR; i--) {
      Extract claim = before.get(i).claim();
      if (claim.from() <= at && at < claim.to() && fits(prose, words, before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement statement = before.get(i);
      int end = statement.whole().to();
      if (end <= at && statement.kind() != Statement.Kind.BLOCK && !isInside(statement, before)) {
        boolean near = isNear(prose, end, at);
        return near && fits(prose, words, statement) ? Optional.of(statement) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether somebody else's claim holds the statement. */
  private static boolean isInside(Statement statement, List<Statement> all) {
    for (int i = all.size() - 1; i >= 0 && i >= all.size() - NEAR; i--) {
      if (all.get(i).claim().covers(statement.whole())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pronoun stands in the first sentence of its passage. */
  static boolean isFirst(Prose prose, Range words) {
    return sentences(prose, 0, prose.token(words.from()).from()) == 0;
  }

  /** Whether the pronoun can mean the speaker: "he" a person, "it" a body or something written. */
  static boolean fits(Prose prose, Range words, Statement statement) {
    if (!isPronoun(prose, words) || statement.speakerText().isEmpty()) {
      return false;
    }
    String pronoun = prose.lower(words.from());
    Extract name = statement.speakerWords().orElseThrow();
    boolean person = pronoun.startsWith("h") || pronoun.equals("she");
    if (statement.speaker().isPresent()) {
      boolean one = statement.speaker().get().kind() == Kind.PERSON;
      return person == one && !pronoun.equals("they");
    }
    String said = name.text().toLowerCase(java.util.Locale.ROOT);
    String head = head(said);
    boolean many = head.endsWith("s") && !head.endsWith("ss") || said.contains(" and ");
    boolean described = said.startsWith("the ") || said.startsWith("a ") || said.startsWith("an ");
    boolean thing = !person && pronoun.startsWith("it") && described && !many;
    boolean named = described || said.contains("'s ") || said.contains("’s ");
    if (person && named && !many && Subjects.isPerson(head.substring(head.lastIndexOf(' ') + 1))) {
      return true;
    }
    boolean single = said.startsWith("a ") || said.startsWith("an ");
    return thing || pronoun.startsWith("the") && (many || !described && !single);
  }

  /** Whether "they" or "it" in somebody's block means the body whose words they are. */
  static boolean isOfBlock(Prose prose, Range words, Statement block) {
    boolean body =
        block.speaker().map(a -> a.kind() != Kind.PERSON && a.kind() != Kind.MEDIA).orElse(false);
    String pronoun = prose.lower(words.from());
    return body && isPronoun(prose, words) && (pronoun.equals("they") || pronoun.equals("it"));
  }

  /** The last word before the first preposition. */
  private static String head(String phrase) {
    String before = "";
    for (String word : phrase.split(" ")) {
      if (!before.isEmpty() && WordClass.PREPOSITIONS.contains(word)) {
        return before;
      }
      before = word;
    }
    return before;
  }

  private static boolean isPronoun(Prose prose, Range words) {
    return words.length() == 1
        && switch (prose.lower(words.from())) {
          case "he", "she", "it", "they", "his", "her", "its", "their" -> true;
          default -> false;
        };
  }

  /** Whether at most one sentence end stands between two offsets. */
  private static boolean isNear(Prose prose, int from, int to) {
    return sentences(prose, from, to) <= 1;
  }

  private static int sentences(Prose prose, int from, int to) {
    int ends = 0;
    for (int i = prose.indexAt(from); i < prose.size() && prose.token(i).from() < to; i++) {
      ends += ".!?".contains(prose.lower(i)) ? 1 : 0;
    }
    return ends;
  }
}
