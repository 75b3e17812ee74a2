package org.lectern.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;

/**
 * Finds who asserts what: what verbs of saying report, what stands in quotation marks, and the
 * paragraphs that are introduced as somebody's words.
 */
public final class StatementFinder {

  /** The statements of an article, in order of the text. */
  public List<Statement> find(Article article, List<Actor> actors) {
    Speakers speakers = new Speakers(actors);
    Blocks blocks = new Blocks(speakers);
    List<Statement> statements = new ArrayList<>();
    for (Passage passage : article.story()) {
      statements.addAll(ofPassage(passage, speakers, blocks));
    }
    statements.sort(
        Comparator.<Statement>comparingInt(s -> s.whole().passage())
            .thenComparingInt(s -> s.whole().from())
            .thenComparingInt(s -> s.claim().from()));
    return List.copyOf(statements);
  }

  private static List<Statement> ofPassage(Passage passage, Speakers speakers, Blocks blocks) {
    Prose prose = new Prose(passage);
    if (prose.size() == 0) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> block = blocks.of(prose);
    block.ifPresent(statements::add);
    List<Draft> drafts = drafts(prose);
    boolean owned = block.map(Blocks::isOwnWords).orElse(false);
    for (Draft draft : owned ? List.<Draft>of() : drafts) {
      statements.add(statement(prose, draft, speakers, block));
    }
    blocks.read(prose, lastSentence(prose), drafts);
    return statements;
  }

  private static List<Draft> drafts(Prose prose) {
    ReportedSpeech reported = new ReportedSpeech(prose);
    AccordingTo accordingTo = new AccordingTo(prose);
    List<Draft> drafts = new ArrayList<>();
    for (Range sentence : sentences(prose)) {
      drafts.addAll(Relays.join(prose, reported.find(sentence), accordingTo.find(sentence)));
    }
    return new QuotedSpeech(prose).continued(drafts);
  }

  private static List<Range> sentences(Prose prose) {
    List<Range> ranges = new ArrayList<>();
    for (Extract sentence : Sentences.of(prose.passage())) {
      Range range = new Range(prose.indexAt(sentence.from()), prose.indexAt(sentence.to()));
      if (!range.isEmpty()) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private static Range lastSentence(Prose prose) {
    List<Range> sentences = sentences(prose);
    return sentences.get(sentences.size() - 1);
  }

  private static Statement statement(
      Prose prose, Draft draft, Speakers speakers, Optional<Statement> block) {
    Optional<String> relay =
        draft
            .relay()
            .map(r -> name(prose, r, speakers))
            .or(() -> block.flatMap(Statement::speakerName));
    return new Statement(
        draft.speaker().flatMap(s -> speakers.resolve(prose, s)),
        draft.speaker().map(prose::extract),
        prose.extract(draft.cue()).text(),
        draft.kind(),
        prose.extract(draft.claim()),
        relay,
        prose.extract(draft.whole()));
  }

  private static String name(Prose prose, Range range, Speakers speakers) {
    return speakers
        .resolve(prose, range)
        .map(Actor::name)
        .orElseGet(() -> Relays.withoutArticle(prose.extract(range).text()));
  }
}
