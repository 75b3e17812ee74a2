package org.lectern.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.clean.Sentences;
import org.lectern.document.Span;

/** Reads the passages of an article in their order, keeping in mind whose words they are. */
final class PassageReader {
  private final Speakers speakers;
  private final Blocks blocks;
  private static final int FARTHEST = 3;

  /** In tokens: no sentence is longer, and what is read of one is looked at from all its words. */
  private static final int LONGEST = 400;

  private final Floor floor = new Floor();
  private boolean open;

  PassageReader(Speakers speakers) {
    this.speakers = speakers;
    blocks = new Blocks(speakers);
  }

  /** The statements of the next passage, given those that follow it. */
  List<Statement> read(Passage passage, List<Passage> following) {
    Prose prose = new Prose(passage, carried(passage, following));
    open = prose.isOpen() || carriesOn(prose);
    List<Range> sentences = sentences(prose);
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> block = blocks.of(prose);
    block.ifPresent(statements::add);
    List<Draft> drafts = drafts(prose, sentences);
    if (!block.map(Blocks::isOwnWords).orElse(false)) {
      QuotedSpeech quoted = new QuotedSpeech(prose);
      List<Range> free = quoted.free(drafts);
      for (Draft draft : quoted.with(drafts, free, sentences)) {
        statements.add(statement(prose, draft, block, statements));
      }
      if (block.isEmpty()) {
        goOn(prose, free, statements);
      }
    }
    blocks.read(prose, sentences.get(sentences.size() - 1), drafts);
    floor.read(statements);
    return statements;
  }

  /** How much of the passage goes on with a quotation that the passage before left open. */
  private int carried(Passage passage, List<Passage> following) {
    if (!open) {
      return 0;
    }
    int closed = Quotation.firstClosed(passage.text());
    boolean marks = passage.text().indexOf('"') >= 0 || passage.text().indexOf('“') >= 0;
    for (int i = 0; closed == 0 && !marks && i < following.size() && i < FARTHEST; i++) {
      closed = Quotation.firstClosed(following.get(i).text()) > 0 ? passage.text().length() : 0;
    }
    return closed;
  }

  /** Whether the whole passage lies in a quotation that began before it. */
  private static boolean carriesOn(Prose prose) {
    List<Quotation> quotations = prose.quotations();
    return quotations.size() == 1
        && quotations.get(0).to() == prose.text().length()
        && Quotation.firstClosed(prose.text()) == 0
        && prose.text().charAt(0) != '"'
        && prose.text().charAt(0) != '“';
  }

  private static List<Draft> drafts(Prose prose, List<Range> sentences) {
    ReportedSpeech reported = new ReportedSpeech(prose);
    AccordingTo accordingTo = new AccordingTo(prose);
    NounCues nouns = new NounCues(prose);
    Viewpoint viewpoint = new Viewpoint(prose);
    List<Draft> drafts = new ArrayList<>();
    for (Range sentence : sentences) {
      List<Draft> told = reported.find(sentence);
      drafts.addAll(Relays.join(prose, told, accordingTo.find(sentence)));
      drafts.addAll(nouns.find(sentence, told));
      viewpoint.find(sentence).ifPresent(drafts::add);
    }
    if (prose.passage().role() == Role.TITLE || prose.passage().role() == Role.HEADING) {
      new Headline(prose).find(drafts).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Gives a free quotation at the beginning, which nobody in the passage claims, to the floor. */
  private void goOn(Prose prose, List<Range> free, List<Statement> statements) {
    if (free.isEmpty() || free.get(0).from() > 0) {
      return;
    }
    int from = prose.token(0).from();
    boolean claimed = false;
    for (Statement statement : statements) {
      claimed |= statement.claim().from() == from;
    }
    if (!claimed) {
      floor.goesOn(prose, free.get(0)).ifPresent(statements::add);
    }
  }

  private static List<Range> sentences(Prose prose) {
    List<Range> ranges = new ArrayList<>();
    int dateline = Dateline.end(prose);
    for (Span sentence : Sentences.spans(prose.passage())) {
      int from = Math.max(prose.indexAt(sentence.start()), dateline);
      Range range = new Range(from, Math.max(from, prose.indexAt(sentence.end())));
      for (int at = range.from(); at < range.to(); at += LONGEST) {
        ranges.add(new Range(at, Math.min(range.to(), at + LONGEST)));
      }
    }
    return ranges;
  }

  private Statement statement(
      Prose prose, Draft draft, Optional<Statement> block, List<Statement> before) {
    Optional<Statement> same =
        draft
            .speaker()
            .flatMap(
                s ->
                    Pronouns.turn(prose, s, before)
                        .or(() -> floor(prose, s))
                        .or(() -> block.filter(b -> Pronouns.isOfBlock(prose, s, b))));
    Optional<Actor> speaker =
        same.isPresent()
            ? same.get().speaker()
            : draft.speaker().flatMap(s -> speakers.resolve(prose, s));
    Optional<String> relay =
        draft
            .relay()
            .map(r -> name(prose, r))
            .or(
                () ->
                    block
                        .filter(b -> !b.speaker().map(Actor::key).equals(speaker.map(Actor::key)))
                        .flatMap(Statement::speakerName));
    return new Statement(
        speaker,
        draft.speaker().map(prose::name),
        same.flatMap(Statement::speakerWords),
        prose.extract(draft.cue()).text(),
        draft.kind(),
        prose.extract(draft.claim()),
        draft.rest().map(prose::extract),
        relay,
        prose.extract(draft.whole()));
  }

  /** Who spoke at the end of the passage before, for a pronoun in the first sentence of this. */
  private Optional<Statement> floor(Prose prose, Range words) {
    return floor
        .last()
        .filter(s -> Pronouns.fits(prose, words, s) && Pronouns.isFirst(prose, words));
  }

  private String name(Prose prose, Range range) {
    return speakers
        .resolve(prose, range)
        .map(Actor::name)
        .orElseGet(() -> Relays.withoutArticle(prose.extract(range).text()));
  }
}
