package org.lectern.statement;

import java.util.Optional;

/**
 * A statement before its speaker is known as an actor.
 *
 * @param speaker the tokens that name the speaker in the same passage
 * @param cue the tokens of the cue
 * @param claim the tokens of the claim
 * @param rest the tokens of the claim that stand after the cue, where speaker and cue interrupt it
 * @param kind how it stands in the text
 * @param relay the tokens that name an outlet through which the text has it
 */
record Draft(
    Optional<Range> speaker,
    Range cue,
    Range claim,
    Optional<Range> rest,
    Statement.Kind kind,
    Optional<Range> relay) {

  /** A claim in one piece that nobody relays. */
  static Draft of(Optional<Range> speaker, Range cue, Range claim, Statement.Kind kind) {
    return new Draft(speaker, cue, claim, Optional.empty(), kind, Optional.empty());
  }

  Draft relayedBy(Range outlet) {
    return new Draft(speaker, cue, claim, rest, kind, Optional.of(outlet));
  }

  Draft withCue(Range words) {
    return new Draft(speaker, words, claim, rest, kind, relay);
  }

  Draft withRest(Range words) {
    return new Draft(speaker, cue, claim, Optional.of(words), kind, relay);
  }

  /** The run of tokens from the first to the last of cue, speaker and claim. */
  Range whole() {
    Range whole = cue.with(claim);
    whole = rest.isPresent() ? whole.with(rest.get()) : whole;
    return speaker.isPresent() ? whole.with(speaker.get()) : whole;
  }
}
