package org.lectern.statement;

import java.util.List;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.clean.Role;
import org.lectern.document.Extract;

/** Follows the passages of an article and tells which are a block of somebody else's words. */
final class Blocks {
  private static final int LONGEST = 6;

  private final Speakers speakers;
  private Optional<Introduction> introduction = Optional.empty();
  private int paragraphs;

  Blocks(Speakers speakers) {
    this.speakers = speakers;
  }

  /** The statement that the whole passage is, if it stands in a block. */
  Optional<Statement> of(Prose prose) {
    if (introduction.isPresent() && !belongs(prose, introduction.get())) {
      introduction = Optional.empty();
    }
    paragraphs++;
    return introduction.map(i -> statement(prose, i));
  }

  /** Takes note of what the end of a passage introduces. */
  void read(Prose prose, Range lastSentence, List<Draft> drafts) {
    Optional<Introduction> next = Introductions.of(prose, lastSentence, drafts);
    if (next.isPresent()) {
      introduction = next;
      paragraphs = 0;
    }
  }

  /** Whether the block is what one speaker said, so that nobody else speaks in it. */
  static boolean isOwnWords(Statement block) {
    return block.kind() == Statement.Kind.QUOTATION || block.relayed().isPresent();
  }

  /** An outlet's block goes on until the author's voice returns, a person's for one paragraph. */
  private boolean belongs(Prose prose, Introduction intro) {
    Role role = prose.passage().role();
    boolean text =
        role == Role.PARAGRAPH
            || role == Role.QUOTATION
            || role == Role.LEAD
            || role == Role.LIST_ITEM;
    if (!text || paragraphs >= LONGEST) {
      return false;
    }
    if (paragraphs == 0) {
      return true;
    }
    boolean outlet = intro.relay().isEmpty() && isOutlet(intro);
    return prose.isQuoted(0) ? isAllQuoted(prose) : outlet && !AuthorVoice.speaks(prose);
  }

  private boolean isOutlet(Introduction intro) {
    return speaker(intro)
        .map(Outlets::isOutlet)
        .orElseGet(() -> Outlets.isOutlet(intro.speakerText().text()));
  }

  private Optional<Actor> speaker(Introduction intro) {
    return speakers.resolve(intro.prose(), intro.speaker());
  }

  private static boolean isAllQuoted(Prose prose) {
    return prose.quotations().size() == 1 && prose.isQuoted(prose.size() - 1);
  }

  private Statement statement(Prose prose, Introduction intro) {
    Extract whole = prose.extract(new Range(0, prose.size()));
    return new Statement(
        speaker(intro),
        Optional.of(intro.speakerText()),
        Optional.empty(),
        intro.cue(),
        isAllQuoted(prose) ? Statement.Kind.QUOTATION : Statement.Kind.BLOCK,
        whole,
        Optional.empty(),
        intro.relayName().map(Relays::withoutArticle),
        whole);
  }
}
