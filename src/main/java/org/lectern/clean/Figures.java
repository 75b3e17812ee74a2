package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says of each aside to which figure it belongs: captions, source notes, coordinates, rows and
 * labels that stand together are one map, table, picture or chart.
 */
final class Figures {
  /** So many source lines at most part the lines of one figure. */
  private static final int APART = 6;

  private static final List<String> MAPS =
      List.of("map", "karte", "carte", "mapa", "карта", "harita");
  private static final List<String> PICTURES =
      List.of("photo", "picture", "image", "bild", "фото", "imagen", "fotoğraf");
  private static final List<String> CHARTS = List.of("chart", "graph", "diagram", "диаграмма");

  private final Page page;
  private final List<Judged> judged;

  private Figures(Page page, List<Judged> judged) {
    this.page = page;
    this.judged = judged;
  }

  /** The lines, those of figures with the lines that they stand with. */
  static List<Judged> told(Page page, List<Judged> judged) {
    return new Figures(page, judged).told();
  }

  private List<Judged> told() {
    List<Judged> told = new ArrayList<>(judged);
    int first = 0;
    while (first < judged.size()) {
      int last = isOfFigure(first) ? end(first) : first;
      if (last > first && page.blockOf(first).index() != page.blockOf(last).index()) {
        tell(told, first, last);
      }
      first = last + 1;
    }
    return told;
  }

  /** The last line of the figure that begins with a line; what was dropped may stand within. */
  private int end(int first) {
    int last = first;
    boolean caption = is(first, Role.CAPTION);
    boolean captionFirst = caption;
    for (int i = first + 1; i < judged.size() && !isBreak(last, i); i++) {
      if (judged.get(i).verdict() instanceof Verdict.Dropped) {
        continue;
      }
      boolean other = isOtherBlock(last, i);
      boolean again = is(i, Role.CAPTION) || !captionFirst && isNote(i);
      if (other && again && caption) {
        break;
      }
      caption |= is(i, Role.CAPTION);
      last = i;
    }
    return last;
  }

  private boolean isOtherBlock(int line, int next) {
    return page.blockOf(line).index() != page.blockOf(next).index();
  }

  private boolean isBreak(int last, int next) {
    boolean dropped = judged.get(next).verdict() instanceof Verdict.Dropped;
    return !dropped && !isOfFigure(next)
        || number(next) - number(last) > APART
        || page.layout() == PageLayout.PAGED && page.galley().isPageStart(next);
  }

  private boolean isOfFigure(int i) {
    return is(i, Role.DATA) && !judged.get(i).verdict().rule().equals("contents")
        || is(i, Role.CAPTION)
        || isNote(i);
  }

  private boolean isNote(int i) {
    return is(i, Role.SOURCE_NOTE) || is(i, Role.COORDINATES);
  }

  private boolean is(int i, Role role) {
    return judged.get(i).verdict() instanceof Verdict.Aside aside && aside.role() == role;
  }

  private int number(int i) {
    return judged.get(i).line().number();
  }

  private void tell(List<Judged> told, int first, int last) {
    String figure = "the " + kind(first, last) + " in lines " + number(first) + "-" + number(last);
    for (int i = first; i <= last; i++) {
      if (judged.get(i).verdict() instanceof Verdict.Aside aside) {
        Verdict named = new Verdict.Aside(aside.role(), aside.rule(), why(aside) + " " + figure);
        told.set(i, new Judged(judged.get(i).line(), named));
      }
    }
  }

  private static String why(Verdict.Aside aside) {
    return switch (aside.role()) {
      case CAPTION -> "the caption of";
      case SOURCE_NOTE -> "names the source of";
      case COORDINATES -> "the coordinates of";
      default -> aside.rule().equals("table") ? "a row of" : "a label of";
    };
  }

  /** What a figure is, by its captions and notes, else by its rows. */
  private String kind(int first, int last) {
    String kind = "figure";
    boolean rows = false;
    for (int i = first; i <= last; i++) {
      rows |= judged.get(i).verdict().rule().equals("table");
      boolean tells = is(i, Role.CAPTION) || isNote(i);
      String words = tells ? page.text(page.lines().get(i)).toLowerCase(Locale.ROOT) : "";
      if (is(i, Role.COORDINATES) || contains(words, MAPS)) {
        return "map";
      }
      kind = contains(words, PICTURES) ? "picture" : contains(words, CHARTS) ? "chart" : kind;
    }
    return rows ? "table" : kind;
  }

  private static boolean contains(String words, List<String> kinds) {
    for (String kind : kinds) {
      if (words.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
