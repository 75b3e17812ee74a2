package org.lectern.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.briefing.Briefing;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;

/** The collection that is linked: its documents as vectors over its own terms. */
final class Corpus {
  /** What a capital adds to the count of a term: names tell more than other words. */
  private static final double CAPITAL = 0.5;

  /** The share of its weight that a common word keeps in a sentence. */
  private static final double COMMON = 0.35;

  /** A sentence of so many telling words says one thing. */
  private static final int USUAL_WORDS = 10;

  /** The weight of a usual word, as a share of that of the rarest. */
  private static final double USUAL_RARITY = 0.6;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Raw> raws = new ArrayList<>();
  private final int[] documentsWith;
  private final int[] sentencesWith;
  private final int sentences;
  private final BitSet common = new BitSet();
  private final List<Digest> digests;

  /** The corpus of some documents, in their order. */
  Corpus(List<Briefing> briefings) {
    briefings.forEach(briefing -> raws.add(raw(briefing)));
    documentsWith = new int[numbers.size()];
    sentencesWith = new int[numbers.size()];
    raws.forEach(this::count);
    sentences = raws.stream().mapToInt(raw -> raw.sentences().size()).sum();
    digests = raws.stream().map(this::digest).toList();
    raws.clear();
  }

  List<Digest> digests() {
    return digests;
  }

  int size() {
    return digests.size();
  }

  /** How many documents have a term. */
  int documentsWith(int term) {
    return documentsWith[term];
  }

  /** How many terms there are. */
  int terms() {
    return documentsWith.length;
  }

  /** The number of a word that stands in the corpus. */
  int number(Words.Word word) {
    Integer number = numbers.get(word.stem());
    return number == null ? -1 : number;
  }

  /** How much a term tells in a sentence: next to nothing where every sentence has it. */
  double weightInSentence(int term) {
    double rarity = Math.max(0.1, Math.log((sentences + 1.0) / (sentencesWith[term] + 0.5)));
    return common.get(term) ? COMMON * rarity : rarity;
  }

  /** The mass of a sentence of some telling words, none of them common. */
  double usualMass() {
    return USUAL_WORDS * USUAL_RARITY * Math.log(sentences + 1.0);
  }

  private double weightInDocument(int term, double count) {
    double rarity = Math.log((1.0 + raws.size()) / (1.0 + documentsWith[term])) + 1;
    return (1 + Math.log(count)) * rarity;
  }

  private Raw raw(Briefing briefing) {
    List<RawSentence> found = new ArrayList<>();
    TreeMap<Integer, Double> counts = new TreeMap<>();
    for (Extract sentence : briefing.sentences()) {
      RawSentence raw = rawSentence(sentence, false);
      found.add(raw);
      raw.terms().forEach((term, count) -> counts.merge(term, count, Double::sum));
    }
    for (Passage passage : briefing.article().passages()) {
      if (passage.aside() && passage.role() != Role.REFERENCES) {
        Sentences.of(passage).forEach(sentence -> found.add(rawSentence(sentence, true)));
      }
    }
    return new Raw(briefing, found, counts);
  }

  private RawSentence rawSentence(Extract sentence, boolean aside) {
    TreeMap<Integer, Double> terms = new TreeMap<>();
    List<Words.Word> words = Words.parts(sentence.text());
    for (Words.Word word : words) {
      if (word.tells()) {
        Integer number = number(word.stem());
        terms.merge(number, word.isCapital() ? 1 + CAPITAL : 1, Double::sum);
      }
    }
    return new RawSentence(sentence, aside, words, terms);
  }

  private Integer number(String stem) {
    return numbers.computeIfAbsent(
        stem,
        fresh -> {
          common.set(numbers.size(), WordList.COMMON.contains(fresh));
          return numbers.size();
        });
  }

  private void count(Raw raw) {
    raw.counts().keySet().forEach(term -> documentsWith[term]++);
    raw.sentences().forEach(s -> s.terms().keySet().forEach(term -> sentencesWith[term]++));
  }

  private Digest digest(Raw raw) {
    List<Unit> units = new ArrayList<>();
    raw.sentences().forEach(sentence -> units.add(unit(units.size(), sentence)));
    return Digest.of(raw.briefing(), units, vector(raw.counts()));
  }

  private Unit unit(int index, RawSentence raw) {
    int[] terms = raw.terms().keySet().stream().mapToInt(Integer::intValue).toArray();
    double mass = Arrays.stream(terms).mapToDouble(this::weightInSentence).sum();
    return new Unit(
        index, raw.extract(), raw.aside(), raw.words(), Phrases.of(raw.words()), terms, mass);
  }

  private Vector vector(TreeMap<Integer, Double> counts) {
    int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = weightInDocument(terms[i], counts.getOrDefault(terms[i], 1.0));
    }
    return Vector.of(terms, weights);
  }

  private record Raw(
      Briefing briefing, List<RawSentence> sentences, TreeMap<Integer, Double> counts) {}

  private record RawSentence(
      Extract extract, boolean aside, List<Words.Word> words, TreeMap<Integer, Double> terms) {}
}
