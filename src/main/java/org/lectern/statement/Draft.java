package org.lectern.statement;

import java.util.Optional;

/**
 * A statement before its speaker is known as an actor.
 *
 * @param speaker the tokens that name the speaker in the same passage
 * @param cue the tokens of the cue
 * @param claim the tokens of the claim
 * @param kind how it stands in the text
 * @param relay the tokens that name an outlet through which the text has it
 */
record Draft(
    Optional<Range> speaker, Range cue, Range claim, Statement.Kind kind, Optional<Range> relay) {

  Draft relayedBy(Range outlet) {
    return new Draft(speaker, cue, claim, kind, Optional.of(outlet));
  }

  Draft withCue(Range words) {
    return new Draft(speaker, words, claim, kind, relay);
  }

  /** The run of tokens from the first to the last of cue, speaker and claim. */
  Range whole() {
    int from = Math.min(cue.from(), claim.from());
    int to = Math.max(cue.to(), claim.to());
    return speaker
        .map(s -> new Range(Math.min(from, s.from()), Math.max(to, s.to())))
        .orElse(new Range(from, to));
  }
}
