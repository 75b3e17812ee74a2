package org.lectern.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.document.Extract;
import org.lectern.statement.Voices;

/** Weighs the sentences of one document. */
final class Candidates {
  private static final double LEAD = 0.2;
  private static final double HEADLINE = 0.2;
  private static final double NAMES = 0.1;
  private static final double LEANS = 0.4;

  private final Briefing briefing;

  Candidates(Briefing briefing) {
    this.briefing = briefing;
  }

  /** Every whole sentence of the running text, in order, with its score. */
  List<Candidate> all() {
    List<Extract> sentences = briefing.sentences().stream().filter(this::isEligible).toList();
    List<List<String>> texts = new ArrayList<>();
    sentences.forEach(s -> texts.add(Words.of(s.text())));
    String heading = briefing.article().title().value();
    boolean titled = !Standalone.isSentence(heading);
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

  private Candidate candidate(Extract sentence, Vector vector, double score) {
    Optional<String> speaker = Voices.speakerOf(sentence, briefing.statements());
    boolean nobody = speaker.isEmpty() && "\"\u201C\u2018".indexOf(sentence.text().charAt(0)) >= 0;
    return new Candidate(briefing.id(), sentence, speaker, vector, score - (nobody ? LEANS : 0));
  }

  private double worth(Extract sentence) {
    boolean dated = briefing.dates().stream().anyMatch(d -> sentence.covers(d.extract()));
    long actors =
        briefing.actors().stream()
            .filter(a -> a.mentions().stream().anyMatch(m -> sentence.covers(m.extract())))
            .limit(3)
            .count();
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
