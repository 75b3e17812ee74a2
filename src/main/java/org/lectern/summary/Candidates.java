package org.lectern.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Mention;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Field;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;
import org.lectern.statement.Voices;

/** Weighs the sentences of one document. */
final class Candidates {
  private static final double LEAD = 0.2;
  private static final double HEADLINE = 0.2;
  private static final double NAMES = 0.1;
  private static final double LEANS = 0.4;

  private final Briefing briefing;
  private final Places dates;
  private final Places names;

  Candidates(Briefing briefing) {
    this.briefing = briefing;
    dates = new Places(briefing.dates().stream().map(TimeExpression::extract));
    names =
        new Places(
            briefing.actors().stream().flatMap(a -> a.mentions().stream()).map(Mention::extract));
  }

  /** Every whole sentence of the running text, in order, with its score. */
  List<Candidate> all() {
    List<Extract> sentences = briefing.sentences().stream().filter(this::isEligible).toList();
    List<List<String>> texts = new ArrayList<>();
    sentences.forEach(s -> texts.add(Words.of(s.text())));
    String heading = briefing.article().title().value();
    boolean titled = isHeadline(briefing.article().title());
    texts.add(titled ? Words.of(heading) : List.of());
    Vectors vectors = new Vectors(texts);
    double[] central = vectors.centrality();
    Vector headline = vectors.get(sentences.size());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      double lead = (titled ? LEAD : LEAD / 2) / (1 + i);
      double title = titled ? HEADLINE * Math.min(1, vectors.get(i).cosine(headline) * 2) : 0;
      double score = central[i] + lead + title + worth(sentences.get(i));
      candidates.add(candidate(sentences.get(i), vectors.get(i), score));
    }
    return candidates;
  }

  /** Whether the document states its title; first words or a file name are none. */
  private static boolean isHeadline(Field title) {
    return title.isStated() && !Standalone.isSentence(title.value());
  }

  private Candidate candidate(Extract sentence, Vector vector, double score) {
    Optional<String> speaker = Voices.speakerOf(sentence, briefing.statements());
    boolean nobody = speaker.isEmpty() && "\"“‘".indexOf(sentence.text().charAt(0)) >= 0;
    return new Candidate(briefing.id(), sentence, speaker, vector, score - (nobody ? LEANS : 0));
  }

  private double worth(Extract sentence) {
    boolean dated = dates.in(sentence) > 0;
    double actors = Math.min(3, names.in(sentence));
    return (dated ? NAMES : 0) + NAMES * actors / 3 - LEANS * Standalone.penalty(sentence.text());
  }

  private boolean isEligible(Extract sentence) {
    Passage passage = briefing.article().passages().get(sentence.passage());
    boolean intro = passage.text().endsWith(":") && sentence.to() >= passage.text().length() - 1;
    return isText(passage.role()) && !intro && Standalone.isSentence(sentence.text());
  }

  /** A document without a headline has its first paragraph as title: that is text all the same. */
  private static boolean isText(Role role) {
    return switch (role) {
      case TITLE, SUBTITLE, LEAD, PARAGRAPH, QUOTATION, LIST_ITEM -> true;
      default -> false;
    };
  }
}
