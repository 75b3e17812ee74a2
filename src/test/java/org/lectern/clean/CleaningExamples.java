package org.lectern.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.lectern.cli.JsonParser;
import org.lectern.document.Line;
import org.lectern.document.Source;
import org.lectern.source.Found;
import org.lectern.source.Outcome;
import org.lectern.source.SourceOptions;
import org.lectern.source.SourceReader;

/** Reads pages whose lines are labelled: k for kept, d for dropped, i for what does not matter. */
final class CleaningExamples {
  private static final int WRAPPED = 78;

  /**
   * A page in one form.
   *
   * @param name the name of the file
   * @param page the name of the page, the same for all its forms
   * @param weak whether people labelled only a few of its strings
   * @param whole whether all of it is text
   * @param source the page as it was read
   * @param labels one letter a line
   */
  record Example(
      String name, String page, boolean weak, boolean whole, Source source, String labels) {}

  private CleaningExamples() {}

  /** The text dumps of articles. */
  static List<Example> dumps(Path data) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<?, ?> row : rows(data.resolve("articles.jsonl"))) {
      Source source = dump(data.resolve("articles"), row);
      examples.add(example(row, "@", false, source, (String) row.get("labels")));
    }
    return examples;
  }

  /** The text dumps of pages of which some strings are labelled. */
  static List<Example> dumpSegments(Path data) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<?, ?> row : rows(data.resolve("segments.jsonl"))) {
      Source source = dump(data.resolve("segments"), row);
      examples.add(example(row, "@", true, source, marked(source, row)));
    }
    return examples;
  }

  /** The articles as web pages. */
  static List<Example> pages(Path data) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<?, ?> row : rows(data.resolve("html-articles.jsonl"))) {
      Source source = page(data.resolve("html/articles"), row);
      String labels = Alignment.labels(source, (String) row.get("body"));
      examples.add(example(row, ".html", false, source, labels));
    }
    return examples;
  }

  /** The web pages of which some strings are labelled. */
  static List<Example> pageSegments(Path data) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<?, ?> row : rows(data.resolve("html-segments.jsonl"))) {
      Source source = page(data.resolve("html/segments"), row);
      examples.add(example(row, ".html", true, source, marked(source, row)));
    }
    return examples;
  }

  /** The bodies of the articles by themselves, as lines and wrapped, or as a page of paragraphs. */
  static List<Example> bodies(Path data, boolean markup) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<?, ?> row : rows(data.resolve("html-articles.jsonl"))) {
      String page = before((String) row.get("document"), ".html");
      String body = (String) row.get("body");
      if (markup) {
        String html = "<html><body><p>" + body.replace("\n\n", "</p>\n<p>") + "</p></body></html>";
        examples.add(whole(page, read(page + ".html", html)));
      } else {
        examples.add(whole(page, Source.ofText(page, body)));
        examples.add(whole(page, Source.ofText(page, wrapped(body))));
      }
    }
    return examples;
  }

  /** The same page; lines without a label get that of a text of the page. */
  static Example taught(Example example, String body) {
    if (body.isBlank()) {
      return example;
    }
    String taught = Alignment.labels(example.source(), body);
    StringBuilder labels = new StringBuilder(example.labels());
    for (int i = 0; i < labels.length(); i++) {
      if (labels.charAt(i) == 'i') {
        labels.setCharAt(i, taught.charAt(i));
      }
    }
    return new Example(
        example.name(), example.page(), true, false, example.source(), labels.toString());
  }

  private static Example example(
      Map<?, ?> row, String end, boolean weak, Source source, String labels) {
    String name = (String) row.get("document");
    return new Example(name, before(name, end), weak, false, source, labels);
  }

  private static Example whole(String page, Source source) {
    return new Example(page, page, true, true, source, "k".repeat(source.text().lineCount()));
  }

  private static String before(String name, String end) {
    return name.substring(0, name.lastIndexOf(end));
  }

  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean full = column + word.length() >= WRAPPED;
      out.append(out.isEmpty() ? "" : full ? "\n" : " ").append(word);
      int feed = word.lastIndexOf('\n');
      column = feed >= 0 ? word.length() - feed : full ? word.length() : column + word.length() + 1;
    }
    return out.toString();
  }

  private static List<Map<?, ?>> rows(Path file) throws IOException {
    List<Map<?, ?>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(JsonParser.object(unspaced(line)));
    }
    return rows;
  }

  private static Source dump(Path folder, Map<?, ?> row) throws IOException {
    String name = (String) row.get("document");
    return read(name, Files.readString(folder.resolve(name)));
  }

  private static Source page(Path folder, Map<?, ?> row) throws IOException {
    String name = (String) row.get("document");
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".gz")))) {
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Source read(String name, String text) {
    SourceOptions options = new SourceOptions(Optional.of(StandardCharsets.UTF_8), 1L << 30);
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Outcome outcome = new SourceReader(options).read(new Found(name, Optional.empty()), in);
    if (outcome instanceof Outcome.Read read) {
      return read.source();
    }
    throw new IllegalArgumentException(name + ": " + outcome);
  }

  /** Lines of strings that must stay are kept, lines of strings that must go dropped. */
  private static String marked(Source source, Map<?, ?> row) {
    char[] labels = new char[source.text().lineCount()];
    Arrays.fill(labels, 'i');
    StringBuilder flat = new StringBuilder();
    int[] starts = new int[labels.length];
    int[] ends = new int[labels.length];
    for (Line line : source.text().lines()) {
      String text = flat(source.text().slice(line));
      flat.append(text.isEmpty() || flat.isEmpty() ? "" : " ");
      starts[line.number() - 1] = flat.length();
      flat.append(text);
      ends[line.number() - 1] = flat.length();
    }
    for (String which : List.of("without", "with")) {
      for (Object string : (List<?>) row.get(which)) {
        String what = flat((String) string);
        char label = which.equals("with") ? 'k' : 'd';
        for (int at = flat.indexOf(what); at >= 0; at = flat.indexOf(what, at + 1)) {
          mark(labels, label, starts, ends, at, at + what.length());
        }
      }
    }
    return new String(labels);
  }

  private static void mark(char[] labels, char label, int[] starts, int[] ends, int at, int end) {
    for (int i = 0; i < labels.length; i++) {
      int overlap = Math.min(ends[i], end) - Math.max(starts[i], at);
      if (overlap > 0 && (overlap * 2 >= ends[i] - starts[i] || overlap * 2 >= end - at)) {
        labels[i] = label;
      }
    }
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  /** JSON without the blanks between its tokens. */
  private static String unspaced(String json) {
    StringBuilder out = new StringBuilder();
    boolean string = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      string ^= c == '"' && !(string && isEscaped(json, i));
      if (string || c != ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscaped(String json, int at) {
    int slashes = 0;
    while (json.charAt(at - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }
}
