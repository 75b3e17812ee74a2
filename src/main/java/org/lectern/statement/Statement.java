package org.lectern.statement;

import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.document.Extract;

/**
 * Something that somebody asserts.
 *
 * @param speaker the actor who asserts it; empty where nobody is named
 * @param speakerText the speaker as the text puts it ("he", "Azeri officials"), where it does
 * @param meant the words that a pronoun stands for, where they name no actor: "the report"
 * @param cue the words that tell that it is asserted: "said", "according to", "denies"
 * @param kind how it stands in the text
 * @param claim what is asserted
 * @param rest what of the claim stands after speaker and cue, where they interrupt it
 * @param relayed the outlet or person through whom the text has it
 * @param whole cue, speaker and claim together
 */
public record Statement(
    Optional<Actor> speaker,
    Optional<Extract> speakerText,
    Optional<Extract> meant,
    String cue,
    Kind kind,
    Extract claim,
    Optional<Extract> rest,
    Optional<String> relayed,
    Extract whole) {

  /** How a statement stands in the text. */
  public enum Kind {
    /** In quotation marks. */
    QUOTATION,
    /** A block that is introduced as somebody's words. */
    BLOCK,
    /** In the author's words. */
    REPORTED;

    /** The word that reports print. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The claim as a reader would write it, without what interrupts it. */
  public String claimText() {
    return rest.map(more -> claim.text() + " " + more.text()).orElse(claim.text());
  }

  /** The words that name the speaker, those that a pronoun stands for rather than the pronoun. */
  public Optional<Extract> speakerWords() {
    return meant.or(() -> speakerText);
  }

  /** The speaker as a reader would write it: the actor's name, else the words of the text. */
  public Optional<String> speakerName() {
    return speaker.map(Actor::name).or(() -> speakerWords().map(Extract::text));
  }
}
