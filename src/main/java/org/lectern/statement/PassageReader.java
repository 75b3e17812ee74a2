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
  private final Floor floor = new Floor();

  PassageReader(Speakers speakers) {
    this.speakers = speakers;
    blocks = new Blocks(speakers);
  }

  /** The statements of the next passage. */
  List<Statement> read(Passage passage) {
    Prose prose = new Prose(passage);
    List<Range> sentences = sentences(prose);
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> block = blocks.of(prose);
    block.ifPresent(statements::add);
    List<Draft> drafts = drafts(prose, sentences);
    if (!block.map(Blocks::isOwnWords).orElse(false)) {
      List<Range> free = new QuotedSpeech(prose).free(drafts);
      for (Draft draft : withQuotations(prose, sentences, drafts, free)) {
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

  private static List<Draft> withQuotations(
      Prose prose, List<Range> sentences, List<Draft> drafts, List<Range> free) {
    QuotedSpeech quoted = new QuotedSpeech(prose);
    List<Draft> all = new ArrayList<>(drafts);
    for (Range quotation : free) {
      int interrupted = quoted.interrupted(quotation, all);
      if (interrupted >= 0) {
        all.set(interrupted, all.get(interrupted).withRest(quotation));
      } else {
        quoted.attributed(quotation, all, sentences).ifPresent(all::add);
      }
    }
    return all;
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
      if (!range.isEmpty()) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private Statement statement(
      Prose prose, Draft draft, Optional<Statement> block, List<Statement> before) {
    Optional<String> relay =
        draft.relay().map(r -> name(prose, r)).or(() -> block.flatMap(Statement::speakerName));
    Optional<Statement> same =
        draft.speaker().flatMap(s -> Pronouns.turn(prose, s, before).or(() -> floor(prose, s)));
    return new Statement(
        same.isPresent()
            ? same.get().speaker()
            : draft.speaker().flatMap(s -> speakers.resolve(prose, s)),
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
