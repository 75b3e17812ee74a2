package org.lectern.statement;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * What introduces the paragraphs that follow as somebody's words: "Press TV reports:".
 *
 * @param speaker the words that name the speaker
 * @param prose the passage in which they stand
 * @param cue the words that introduce
 * @param relay the words that name the outlet that gives what the speaker said
 */
record Introduction(Range speaker, Prose prose, String cue, Optional<Range> relay) {

  /** The words that name the speaker. */
  Extract speakerText() {
    return prose.extract(speaker);
  }

  /** The words that name the outlet, without its article. */
  Optional<String> relayName() {
    return relay.map(prose::extract).map(Extract::text);
  }
}
