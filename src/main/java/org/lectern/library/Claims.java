package org.lectern.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.statement.Statement;
import org.lectern.statement.Voices;
import org.lectern.summary.Standalone;

/**
 * Chooses the claims that a briefing reports: those that commit their speakers, on what the
 * documents share, of many voices.
 */
final class Claims {
  private static final int MOST = 10;
  private static final int MOST_OF_ONE_SPEAKER = 2;
  private static final int MOST_OF_ONE_DOCUMENT = 3;
  private static final double LEANING = 0.6;

  /** What the force of a statement counts beside the words that it shares with the others. */
  private static final double FORCE = 0.4;

  private final Map<String, Integer> documentsWith = new HashMap<>();

  private Claims() {}

  /** The claims in order of the texts; where there are many, those not told already. */
  static List<Brief.Claim> chosen(List<Briefing> briefings, Set<Extract> told) {
    List<Brief.Claim> all = new ArrayList<>();
    briefings.forEach(briefing -> add(all, briefing));
    if (all.size() > MOST) {
      all.removeIf(claim -> told.contains(claim.sentence()));
    }
    Set<Brief.Claim> best = Collections.newSetFromMap(new IdentityHashMap<>());
    best.addAll(new Claims().best(all));
    return all.stream().filter(best::contains).toList();
  }

  private static void add(List<Brief.Claim> all, Briefing briefing) {
    for (Extract sentence : briefing.sentences()) {
      String text = sentence.text();
      Optional<Statement> statement = Voices.statementOf(sentence, briefing.statements());
      if (statement.flatMap(Voices::name).isPresent()
          && Standalone.isSentence(text)
          && Standalone.penalty(text) < LEANING) {
        statement.ifPresent(s -> all.add(new Brief.Claim(briefing.id(), s, sentence)));
      }
    }
  }

  private List<Brief.Claim> best(List<Brief.Claim> all) {
    Map<String, Set<String>> wordsByDocument = new LinkedHashMap<>();
    for (Brief.Claim claim : all) {
      wordsByDocument.computeIfAbsent(claim.document(), d -> new HashSet<>()).addAll(words(claim));
    }
    wordsByDocument
        .values()
        .forEach(words -> words.forEach(word -> documentsWith.merge(word, 1, Integer::sum)));
    List<Brief.Claim> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(this::weight).reversed());
    return varied(sorted);
  }

  private static List<Brief.Claim> varied(List<Brief.Claim> sorted) {
    Map<String, Integer> counts = new HashMap<>();
    List<Brief.Claim> chosen = new ArrayList<>();
    for (Brief.Claim claim : sorted) {
      String speaker = "speaker " + Voices.name(claim.statement()).orElse("");
      String document = "document " + claim.document();
      if (chosen.size() < MOST
          && counts.getOrDefault(speaker, 0) < MOST_OF_ONE_SPEAKER
          && counts.getOrDefault(document, 0) < MOST_OF_ONE_DOCUMENT) {
        counts.merge(speaker, 1, Integer::sum);
        counts.merge(document, 1, Integer::sum);
        chosen.add(claim);
      }
    }
    return chosen;
  }

  private double weight(Brief.Claim claim) {
    Set<String> words = words(claim);
    double shared = 0;
    for (String word : words) {
      shared += documentsWith.getOrDefault(word, 1) - 1;
    }
    double force = FORCE * Force.of(claim.statement());
    return shared / (10 + words.size()) + force - Standalone.penalty(claim.sentence().text());
  }

  private static Set<String> words(Brief.Claim claim) {
    Set<String> words = new HashSet<>(Query.words(claim.sentence().text()));
    words.removeIf(word -> word.length() < 4);
    return words;
  }
}
