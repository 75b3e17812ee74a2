package org.lectern.actor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lectern.actor.Weights.Reading;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.clean.Passage;
import org.lectern.document.Source;

/**
 * Learns weights.bin: multinomial logistic regression by stochastic gradient descent over the
 * doubtful names of annotated texts. Arguments: the file to write, "all", "first" or "second"
 * (which half of the documents), then folders with {@code docs/*.txt} and {@code gold.jsonl}
 * (document, start, end in code points, type PER, ORG, LOC or other). Run by hand, never by the
 * build.
 */
public final class WeightsLearning {
  private static final int ROUNDS = 40;
  private static final float RATE = 0.05f;
  private static final float DECAY = 6e-4f;
  private static final String HEADER =
      """
      # Weights of evidence for what an unknown name is: one byte for each reading and slot.
      # Learnt by WeightsLearning from the train and dev parts of CrossNER politics (Z. Liu et al. 2021, MIT licence;
      # text: Wikipedia, CC BY-SA) and from Wikigold (D. Balasuriya et al. 2009, CC BY 4.0).
      ---
      """;

  private static final class Example {
    private final int[] slots;
    private final int reading;

    Example(int[] slots, int reading) {
      this.slots = slots;
      this.reading = reading;
    }
  }

  private final float[][] weights = new float[Reading.values().length][Evidence.SLOTS];
  private final List<Example> examples = new ArrayList<>();

  private WeightsLearning() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    WeightsLearning learning = new WeightsLearning();
    for (int i = 2; i < args.length; i++) {
      learning.read(Path.of(args[i]), args[1]);
    }
    System.out.println(learning.examples.size() + " examples");
    learning.learn();
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      out.write(HEADER.getBytes(StandardCharsets.UTF_8));
      out.write(learning.bytes());
    }
  }

  private void read(Path set, String which) throws IOException {
    Map<String, Map<String, String>> gold = gold(set.resolve("gold.jsonl"));
    List<Path> files;
    try (var listed = Files.list(set.resolve("docs"))) {
      files = listed.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i++) {
      if (which.equals("all") || (i * 2 < files.size()) == which.equals("first")) {
        Path file = files.get(i);
        String name = file.getFileName().toString().replace(".txt", "");
        read(Source.ofText(name, Files.readString(file)), gold.getOrDefault(name, Map.of()));
      }
    }
  }

  private void read(Source source, Map<String, String> gold) {
    CleanOptions options = new CleanOptions(false, Set.of(), List.of(), List.of());
    Article article = new Cleaner(options).clean(source);
    List<Passage> story = article.story();
    List<Tokens> tokens = story.stream().map(p -> Tokens.of(p.text())).toList();
    Vocabulary vocabulary = new Vocabulary(tokens);
    List<Found> names = ActorFinder.names(story, tokens, vocabulary, OwnNames.NONE);
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i);
      if (Weighing.isDoubtful(name)) {
        var span = article.passages().get(name.passage()).extract(name.start(), name.end()).span();
        int[] slots = Weighing.evidence(names, i, vocabulary).slots();
        int start = source.text().codePoints(span.start());
        int end = source.text().codePoints(span.end());
        reading(gold, start, end).ifPresent(r -> examples.add(new Example(slots, r.ordinal())));
      }
    }
  }

  /** What an annotator read; empty where the annotated name has other ends. */
  private static java.util.Optional<Reading> reading(Map<String, String> gold, int start, int end) {
    String type = gold.get(start + " " + end);
    if (type == null) {
      for (String key : gold.keySet()) {
        int space = key.indexOf(' ');
        if (Integer.parseInt(key.substring(0, space)) < end
            && start < Integer.parseInt(key.substring(space + 1))) {
          return java.util.Optional.empty();
        }
      }
      return java.util.Optional.of(Reading.NONE);
    }
    return java.util.Optional.of(
        switch (type) {
          case "PER" -> Reading.PERSON;
          case "ORG" -> Reading.ORGANISATION;
          case "LOC" -> Reading.PLACE;
          default -> Reading.NONE;
        });
  }

  private static Map<String, Map<String, String>> gold(Path file) throws IOException {
    Map<String, Map<String, String>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      gold.computeIfAbsent(field(line, "document"), d -> new HashMap<>())
          .put(field(line, "start") + " " + field(line, "end"), field(line, "type"));
    }
    return gold;
  }

  private static String field(String json, String name) {
    int at = json.indexOf("\"" + name + "\": ") + name.length() + 4;
    boolean quoted = json.charAt(at) == '"';
    int end = json.indexOf(quoted ? '"' : ',', at + 1);
    return json.substring(quoted ? at + 1 : at, end);
  }

  private void learn() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      float rate = RATE / (1 + round * 0.15f);
      double loss = 0;
      for (Example example : examples) {
        loss += step(example, rate);
      }
      if (round % 10 == 9) {
        System.out.printf("round %d loss %.3f%n", round, loss / examples.size());
      }
    }
  }

  private double step(Example example, float rate) {
    double[] scores = new double[weights.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < weights.length; r++) {
      for (int slot : example.slots) {
        scores[r] += weights[r][slot];
      }
      max = Math.max(max, scores[r]);
    }
    double sum = 0;
    for (int r = 0; r < scores.length; r++) {
      scores[r] = Math.exp(scores[r] - max);
      sum += scores[r];
    }
    for (int r = 0; r < scores.length; r++) {
      float gradient = (float) ((r == example.reading ? 1 : 0) - scores[r] / sum);
      for (int slot : example.slots) {
        weights[r][slot] += rate * (gradient - DECAY * 50 * weights[r][slot]);
      }
    }
    return -Math.log(scores[example.reading] / sum);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[weights.length * Evidence.SLOTS];
    for (int r = 0; r < weights.length; r++) {
      for (int slot = 0; slot < Evidence.SLOTS; slot++) {
        int step = Math.round(weights[r][slot] * Weights.SCALE);
        bytes[r * Evidence.SLOTS + slot] = (byte) Math.max(-127, Math.min(127, step));
      }
    }
    return bytes;
  }
}
