package org.lectern.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns to tell text from furniture, and writes what was learnt:
 *
 * <pre>LearnCleaning DATA RESOURCES [PREDICTIONS]</pre>
 *
 * <p>DATA holds {@code articles.jsonl}, {@code segments.jsonl}, {@code html-articles.jsonl}, {@code
 * html-segments.jsonl} and the files that they name: pages with a label for each line, and pages
 * with strings that must stay or must go. RESOURCES is the folder that {@code text.forest} and
 * {@code markup.forest} are written to. PREDICTIONS is a file: the clean text of each page by trees
 * that were learnt without it, in five parts by page.
 *
 * <p>Pages with few labels are labelled whole by the trees that saw the markup of all pages, and
 * the text dumps learn from that. The bodies of the articles are examples, too, of pages without
 * furniture.
 */
final class LearnCleaning {
  /**
   * Mixed pages made of each page. With 2 the cross-validated words F1 went from .943 to .949
   * (flow) and from .956 to .958 (HTML articles); with 6 it was no better.
   */
  private static final int MIXES = 2;

  private static final int PARTS = 5;
  private static final String SOURCES =
      """
      Learnt from the labels of 83 news pages of scrapinghub/article-extraction-benchmark (MIT)
      and of 88 pages of the evaluation set of adbar/trafilatura (Apache 2.0).
      """;

  private final List<LearningPage> pages = new ArrayList<>();
  private final StringBuilder predictions = new StringBuilder();

  private LearnCleaning() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path resources = Path.of(args[1]);
    LearnCleaning learning = new LearnCleaning();
    Forest markup = learning.learnMarkup(data, args.length > 2);
    write(resources.resolve("markup.forest"), markup, true);
    Forest text = learning.learnText(data, markup, args.length > 2);
    write(resources.resolve("text.forest"), text, false);
    if (args.length > 2) {
      Files.writeString(Path.of(args[2]), learning.predictions);
    }
  }

  private static void write(Path file, Forest forest, boolean markup) throws IOException {
    String about =
        "Decision trees that weigh how much a block of a "
            + (markup ? "web page" : "text dump")
            + " looks like running text, made by LearnCleaning.\n"
            + SOURCES;
    byte[] bytes = ForestFile.bytes(forest, Features.names(markup), about);
    Files.write(file, bytes);
    System.out.println(file.getFileName() + ": " + bytes.length + " bytes");
  }

  private Forest learnMarkup(Path data, boolean validate) throws IOException {
    pages.clear();
    List<CleaningExamples.Example> articles = CleaningExamples.pages(data);
    addMixed(articles);
    add(CleaningExamples.pageSegments(data));
    add(CleaningExamples.bodies(data, true));
    return learn(validate, ForestGrower.Settings.MANY);
  }

  private Forest learnText(Path data, Forest markup, boolean validate) throws IOException {
    Map<String, String> taught = new HashMap<>();
    for (LearningPage page : pages) {
      if (page.example().weak() && !page.example().whole()) {
        taught.put(page.example().page(), page.textBy(markup));
      }
    }
    pages.clear();
    List<CleaningExamples.Example> dumps = CleaningExamples.dumps(data);
    addMixed(dumps);
    for (CleaningExamples.Example example : CleaningExamples.dumpSegments(data)) {
      String body = taught.getOrDefault(example.page(), "");
      pages.add(new LearningPage(CleaningExamples.taught(example, body)));
    }
    add(CleaningExamples.bodies(data, false));
    return learn(validate, ForestGrower.Settings.FEW);
  }

  /** The furniture of each page with the text of another, of the same part. */
  private static List<CleaningExamples.Example> mixed(
      List<CleaningExamples.Example> dumps, int step) {
    List<CleaningExamples.Example> mixed = new ArrayList<>();
    for (List<CleaningExamples.Example> alike : alike(dumps)) {
      for (int i = 0; i < alike.size(); i++) {
        CleaningExamples.Example other = alike.get((i + step) % alike.size());
        if (!other.page().equals(alike.get(i).page())) {
          mixed.add(MixedPages.of(alike.get(i), other));
        }
      }
    }
    return mixed;
  }

  /** Pages of one part and one form together. */
  private static Collection<List<CleaningExamples.Example>> alike(
      List<CleaningExamples.Example> dumps) {
    Map<String, List<CleaningExamples.Example>> alike = new TreeMap<>();
    for (CleaningExamples.Example dump : dumps) {
      String form = dump.name().substring(dump.name().lastIndexOf('@') + 1);
      form = dump.source().hints().isEmpty() ? form : "html";
      if (!form.contains("pdf")) {
        alike.computeIfAbsent(partOf(dump.page()) + form, key -> new ArrayList<>()).add(dump);
      }
    }
    return alike.values();
  }

  /** The pages as they are, and mixed pages made of them. */
  private void addMixed(List<CleaningExamples.Example> examples) {
    add(examples);
    for (int step = 1; step <= MIXES; step++) {
      add(mixed(examples, step));
    }
  }

  private void add(List<CleaningExamples.Example> examples) {
    for (CleaningExamples.Example example : examples) {
      pages.add(new LearningPage(example));
    }
  }

  private Forest learn(boolean validate, ForestGrower.Settings settings) {
    for (int part = 0; validate && part < PARTS; part++) {
      int left = part;
      Forest forest = grow(page -> partOf(page) != left, settings);
      for (LearningPage page : pages) {
        if (partOf(page) == part && !page.example().whole()) {
          predictions.append(page.prediction(forest)).append('\n');
        }
      }
    }
    return grow(page -> true, settings);
  }

  /** All forms of one page are in one part. */
  private static int partOf(LearningPage page) {
    return partOf(page.example().page());
  }

  private static int partOf(String page) {
    return Math.floorMod(page.hashCode() * 31 + 7, PARTS);
  }

  private Forest grow(Predicate<LearningPage> chosen, ForestGrower.Settings settings) {
    List<LearningPage> rows = pages.stream().filter(chosen).toList();
    int size = rows.stream().mapToInt(page -> page.labels().length).sum();
    int width = rows.get(0).features().width();
    float[] values = new float[size * width];
    float[] labels = new float[size];
    float[] weights = new float[size];
    int at = 0;
    for (LearningPage page : rows) {
      int n = page.labels().length;
      System.arraycopy(page.features().values(), 0, values, at * width, n * width);
      System.arraycopy(page.labels(), 0, labels, at, n);
      System.arraycopy(page.weights(), 0, weights, at, n);
      at += n;
    }
    return new ForestGrower(values, width, labels, weights, settings).grow();
  }

  /** A string of JSON. */
  static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
