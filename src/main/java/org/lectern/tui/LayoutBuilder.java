package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;

/** Lays out a document in rows of a width. */
final class LayoutBuilder {
  private static final int WIDE = 60;

  private final Outline outline;
  private final int width;
  private final Set<Integer> unfolded;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param unfolded the indexes of the blocks whose lines are all shown
   */
  LayoutBuilder(Outline outline, int width, Set<Integer> unfolded) {
    this.outline = outline;
    this.width = Math.max(1, width);
    this.unfolded = unfolded;
  }

  Layout layout() {
    for (int b = 0; b < outline.blocks().size(); b++) {
      if (needsBlank(b)) {
        rows.add(new Row(new Anchor(b, -1, 0), Row.Kind.BLANK, "", 0, 0, 0, -1));
      }
      add(b, outline.blocks().get(b));
    }
    return new Layout(rows);
  }

  private boolean needsBlank(int b) {
    if (b == 0) {
      return false;
    }
    Block before = outline.blocks().get(b - 1);
    Block block = outline.blocks().get(b);
    if (before.kind() == Block.Kind.HEAD) {
      return true;
    }
    return !before.folds() && !block.folds() && !together(role(before), role(block));
  }

  private static Role role(Block block) {
    return block.passages().isEmpty() ? Role.PARAGRAPH : block.passages().get(0).role();
  }

  private static boolean together(Role before, Role role) {
    return before == Role.HEADING || before == Role.LIST_ITEM && role == Role.LIST_ITEM;
  }

  private void add(int b, Block block) {
    switch (block.kind()) {
      case HEAD -> {
        if (block.passages().isEmpty()) {
          wrap(new Anchor(b, 0, 0), Row.Kind.TITLE, outline.article().title().value(), 0, -1);
        }
        block.passages().forEach(p -> add(b, 0, p, Row.Kind.TITLE));
        wrap(new Anchor(b, 1, 0), Row.Kind.META, block.label(), 0, -1);
      }
      case TEXT -> add(b, 0, block.passages().get(0), kind(block.passages().get(0).role()));
      case ASIDE -> addAside(b, block);
      case REMOVED -> addRemoved(b, block);
    }
  }

  private void addAside(int b, Block block) {
    note(b, Row.Kind.ASIDE_NOTE, block.label());
    if (unfolded.contains(b)) {
      for (int p = 0; p < block.passages().size(); p++) {
        add(b, p, block.passages().get(p), Row.Kind.ASIDE);
      }
    }
  }

  private void addRemoved(int b, Block block) {
    note(b, Row.Kind.REMOVED_NOTE, block.label());
    if (unfolded.contains(b)) {
      var text = outline.article().source().text();
      for (int p = 0; p < block.lines().size(); p++) {
        String line = text.slice(block.lines().get(p).line());
        wrap(new Anchor(b, p, 0), Row.Kind.REMOVED, line, 2, -1);
      }
    }
  }

  /** The one row that stands for a block; it comes before all its parts. */
  private void note(int b, Row.Kind kind, String label) {
    String shown = Words.brief(label, width);
    rows.add(new Row(new Anchor(b, -1, 0), kind, shown, 0, shown.length(), 0, -1));
  }

  private void add(int b, int part, Passage passage, Row.Kind kind) {
    wrap(new Anchor(b, part, 0), kind, passage.text(), indent(kind, passage), passage.index());
  }

  private void wrap(Anchor start, Row.Kind kind, String text, int wanted, int passage) {
    int indent = Math.min(wanted, width / 4);
    Wrap.rows(
        text,
        width - indent,
        (from, to) ->
            rows.add(
                new Row(
                    new Anchor(start.block(), start.part(), from),
                    kind,
                    text,
                    from,
                    to,
                    indent,
                    passage)));
  }

  private int indent(Row.Kind kind, Passage passage) {
    return switch (kind) {
      case QUOTATION -> width >= WIDE ? 4 : 2;
      case AUTHOR_NOTE, ASIDE -> 2;
      default -> passage.role() == Role.LIST_ITEM ? 2 : 0;
    };
  }

  private static Row.Kind kind(Role role) {
    return switch (role) {
      case HEADING, SUBTITLE -> Row.Kind.HEADING;
      case QUOTATION -> Row.Kind.QUOTATION;
      case AUTHOR_NOTE -> Row.Kind.AUTHOR_NOTE;
      default -> Row.Kind.TEXT;
    };
  }
}
