package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Judged;
import org.lectern.clean.Passage;
import org.lectern.clean.Verdict;

/** Tells why something is shown as it is: the verdict on a line, the reason for an entry. */
final class Reasons {
  private final Texts texts;

  Reasons(Texts texts) {
    this.texts = texts;
  }

  /** The window that says why the line under the cursor, or the chosen entry, is there. */
  State open(State state) {
    Pane pane = state.view().focus();
    List<Entry> entries =
        pane.isSide()
            ? Sides.why(state, pane, state.list(pane).cursor(Sides.count(state, pane)), true)
            : pane == Pane.TEXT ? line(state) : document(state);
    return entries.isEmpty()
        ? state.saying("there is nothing to explain here")
        : Windows.open(state, Window.of(Window.Kind.WHY, title(pane), entries));
  }

  private static String title(Pane pane) {
    return switch (pane) {
      case ACTORS -> "Why this actor";
      case DATES -> "Why this date";
      case REFERENCES -> "Why this reference";
      case TEXT -> "Why this line";
      default -> "This document";
    };
  }

  private static List<Entry> document(State state) {
    List<Entry> entries = new ArrayList<>();
    state
        .paper()
        .ifPresent(
            paper -> {
              entries.add(Entry.plain("file", paper.id()));
              entries.add(Entry.plain("date", Dates.words(paper.published())));
              entries.add(
                  Entry.plain(
                      "",
                      "from: "
                          + paper.published().from()
                          + ", "
                          + paper.published().certainty().label()));
              paper
                  .published()
                  .evidence()
                  .forEach(e -> entries.add(Entry.plain("line " + e.line(), e.what())));
            });
    return entries;
  }

  private List<Entry> line(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    Optional<Row> row = texts.row(state);
    if (outline.isEmpty() || row.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (Judged judged : judged(outline.get(), row.get())) {
      entries.add(Entry.plain("line " + judged.line().number(), words(judged.verdict())));
    }
    for (Thing thing : Thing.in(state.shelf(), state.paper().get())) {
      if (row.get().shows(thing.extract().passage(), thing.extract().from())) {
        String what = "\"" + thing.extract().text() + "\": " + thing.what();
        entries.add(Entry.plain("", what + ": " + thing.why()));
      }
    }
    return entries;
  }

  /** The source lines that a row shows, or stands for. */
  static List<Judged> judged(Outline outline, Row row) {
    Block block = outline.blocks().get(row.anchor().block());
    if (block.kind() == Block.Kind.REMOVED) {
      return row.kind() == Row.Kind.REMOVED_NOTE
          ? block.lines()
          : List.of(block.lines().get(row.anchor().part()));
    }
    if (row.passage() < 0) {
      return row.kind() == Row.Kind.ASIDE_NOTE && !block.passages().isEmpty()
          ? between(outline, block.passages().get(0), 0, 1)
          : List.of();
    }
    return between(outline, outline.article().passages().get(row.passage()), row.from(), row.to());
  }

  private static List<Judged> between(Outline outline, Passage passage, int from, int to) {
    int first = passage.source().lineNumber(passage.sourceOffset(from));
    int last = passage.source().lineNumber(passage.sourceOffset(Math.max(from, to - 1)));
    return outline.article().judged().stream()
        .filter(j -> j.line().number() >= first && j.line().number() <= last)
        .filter(j -> !(j.verdict() instanceof Verdict.Dropped))
        .toList();
  }

  /** A verdict in words. */
  static String words(Verdict verdict) {
    String what =
        verdict instanceof Verdict.Kept kept
            ? "kept as " + kept.role().label()
            : verdict instanceof Verdict.Aside aside
                ? "folded as " + aside.role().label()
                : "removed";
    boolean told = what.endsWith(" " + verdict.rule());
    return what + (told ? "" : " by rule " + verdict.rule()) + ": " + verdict.why();
  }
}
