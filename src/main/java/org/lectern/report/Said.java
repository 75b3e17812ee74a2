package org.lectern.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.statement.Statement;
import org.lectern.statement.Voices;

/**
 * Writes sentences so that nobody is credited with another's words: a claim shows its speaker, and
 * where the author accuses somebody, that it is the author who does. What is added to the words of
 * the source stands before them or in brackets.
 */
final class Said {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i");

  private Said() {}

  /** A sentence of a document, with the speaker where it is a claim and does not tell itself. */
  static String sentence(Briefing briefing, Extract sentence) {
    Optional<Statement> statement = Voices.statementOf(sentence, briefing.statements());
    if (statement.isPresent()) {
      return claim(statement.get(), sentence);
    }
    return Voices.isAccusation(sentence, briefing.statements())
        ? "In the author's own words: " + quoted(sentence.text())
        : sentence.text();
  }

  private static String claim(Statement statement, Extract sentence) {
    Optional<Extract> spoken = statement.speakerText().filter(sentence::covers);
    if (spoken.isPresent()) {
      String named = named(statement, spoken.get(), sentence);
      return statement
          .relayed()
          .map(by -> "As " + by + " gives it: " + quoted(named))
          .orElse(named);
    }
    String text = sentence.text();
    return Voices.name(statement)
        .filter(name -> !names(text, name))
        .map(name -> "According to " + name + ": " + quoted(text))
        .orElse(text);
  }

  /** The sentence with the name in brackets after the pronoun that stands for it. */
  private static String named(Statement statement, Extract spoken, Extract sentence) {
    String text = sentence.text();
    boolean pronoun = PRONOUNS.contains(spoken.text().toLowerCase(Locale.ROOT));
    if (!pronoun || statement.speaker().isEmpty()) {
      return text;
    }
    int at = spoken.to() - sentence.from();
    String name = statement.speaker().get().name();
    return text.substring(0, at) + " [" + name + "]" + text.substring(at);
  }

  private static String quoted(String text) {
    boolean bare = text.indexOf('"') < 0 && text.indexOf('“') < 0;
    return bare ? "“" + text + "”" : text;
  }

  private static boolean names(String sentence, String speaker) {
    return sentence.toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT));
  }
}
