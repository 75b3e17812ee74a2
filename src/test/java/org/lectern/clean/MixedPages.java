package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.Line;
import org.lectern.document.LineHint;
import org.lectern.document.Source;
import org.lectern.document.SourceText;

/**
 * Pages that nobody published: the furniture of one with the text of another, so that trees do not
 * learn which text stands in which furniture. Where furniture stands within the text of the first
 * page, it stands at the same share of the text of the second.
 */
final class MixedPages {
  private static final int FULL_LINE = 100;

  private final CleaningExamples.Example furniture;
  private final boolean stated;
  private final List<String> lines = new ArrayList<>();
  private final List<LineHint> hints = new ArrayList<>();
  private final StringBuilder labels = new StringBuilder();

  private MixedPages(CleaningExamples.Example furniture) {
    this.furniture = furniture;
    this.stated = furniture.source().hints().stream().anyMatch(hint -> hint.stated() >= 0);
  }

  /** A paragraph of the text, or furniture: the numbers of its lines. */
  private record Stretch(boolean kept, List<Integer> lines) {}

  /** The furniture of a page around the text of another of the same form. */
  static CleaningExamples.Example of(
      CleaningExamples.Example furniture, CleaningExamples.Example text) {
    return new MixedPages(furniture).with(text);
  }

  private CleaningExamples.Example with(CleaningExamples.Example text) {
    List<Stretch> places = stretches(furniture);
    List<Stretch> paragraphs = stretches(text);
    paragraphs.removeIf(stretch -> !stretch.kept());
    long all = places.stream().filter(Stretch::kept).count();
    int place = 0;
    for (Stretch stretch : places) {
      if (stretch.kept()) {
        int from = (int) (paragraphs.size() * (long) place / all);
        place++;
        int to = (int) (paragraphs.size() * (long) place / all);
        paragraphs.subList(from, to).forEach(paragraph -> add(text, paragraph));
      } else {
        add(furniture, stretch);
      }
    }
    while (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    String name = furniture.name() + "+" + text.name();
    return new CleaningExamples.Example(
        name, furniture.page(), true, true, source(name), labels.substring(0, lines.size()));
  }

  private Source source(String name) {
    Source whole = furniture.source();
    return new Source(
        name,
        whole.path(),
        whole.format(),
        whole.charset(),
        new SourceText(String.join("\n", lines)),
        hints.isEmpty() ? hints : hints.subList(0, lines.size()),
        whole.metadata());
  }

  private void add(CleaningExamples.Example example, Stretch stretch) {
    for (int number : stretch.lines()) {
      lines.add(text(example, number));
      labels.append(example.labels().charAt(number - 1));
      if (!furniture.source().hints().isEmpty()) {
        LineHint hint = example.source().hint(number);
        hints.add(example.equals(furniture) ? hint : hint.withStated(stated ? 1 : -1));
      }
    }
  }

  private static String text(CleaningExamples.Example example, int number) {
    return example.source().text().slice(example.source().text().line(number));
  }

  /** A page in paragraphs of its text, with the blank lines after them, and what is between. */
  private static List<Stretch> stretches(CleaningExamples.Example example) {
    List<Stretch> stretches = new ArrayList<>();
    boolean open = false;
    for (Line line : example.source().text().lines()) {
      String text = text(example, line.number());
      boolean blank = text.isBlank();
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      boolean kept =
          blank ? last != null && last.kept() : example.labels().charAt(line.number() - 1) == 'k';
      if (last == null || last.kept() != kept || kept && !blank && !open) {
        last = new Stretch(kept, new ArrayList<>());
        stretches.add(last);
      }
      last.lines().add(line.number());
      open = !blank && text.length() < FULL_LINE && isWrapped(example);
    }
    return stretches;
  }

  private static boolean isWrapped(CleaningExamples.Example example) {
    return !example.name().contains("@flow") && example.source().hints().isEmpty();
  }
}
