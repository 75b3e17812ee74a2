package org.lectern.tui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands in the window. It follows from size and view alone.
 *
 * @param kind how much room there is
 * @param head the row at the top; in small windows none
 * @param body what lies between the bars
 * @param panes the panes that are shown, with the row of their heading
 * @param why the box that says why the chosen entry is there
 * @param bar tabs, or the status row where all panes are shown
 * @param foot the row at the bottom
 */
record Frame(Kind kind, Box head, Box body, Map<Pane, Box> panes, Box why, Box bar, Box foot) {

  /** How much room there is. */
  enum Kind {
    /** One row of text. */
    LINE,
    /** One pane and a footer. */
    SMALL,
    /** One pane and a drawer. */
    MEDIUM,
    /** Documents, text, and the rest in a column. */
    WIDE,
    /** The same with more air. */
    HUGE
  }

  /** The columns of a drawer, with the line that parts it from the text. */
  static final int DRAWER = 26;

  /** The columns before the text: cursor or sign, blank. */
  static final int GUTTER = 2;

  private static final int MARGIN = GUTTER + 2;
  private static final int MOST = 76;
  private static final int MOST_HUGE = 80;
  private static final int MOST_WHY = 8;

  Frame {
    panes = Map.copyOf(panes);
  }

  /** The frame for a window and what is to be in it. */
  static Frame of(Size size, View view) {
    Kind kind = kind(size);
    int bars = kind == Kind.LINE ? 0 : kind == Kind.SMALL ? 1 : 3;
    Box head = bars == 3 ? new Box(0, 0, size.columns(), 1) : Box.NONE;
    Box bar = bars == 3 ? new Box(0, size.rows() - 2, size.columns(), 1) : Box.NONE;
    Box foot = bars > 0 ? new Box(0, size.rows() - 1, size.columns(), 1) : Box.NONE;
    Box body = new Box(0, bars == 3 ? 1 : 0, size.columns(), size.rows() - bars);
    Panes panes = new Panes(view, body);
    switch (kind) {
      case LINE, SMALL -> panes.single();
      case MEDIUM -> panes.withDrawer();
      case WIDE -> panes.inColumns(26, 29, false);
      case HUGE -> panes.inColumns(36, size.columns() - 36 - MOST_HUGE - MARGIN - 6, true);
    }
    return new Frame(kind, head, body, panes.boxes, panes.why, bar, foot);
  }

  private static Kind kind(Size size) {
    if (size.columns() < 20 || size.rows() < 4) {
      return Kind.LINE;
    }
    if (size.columns() < 60 || size.rows() < 14) {
      return Kind.SMALL;
    }
    if (size.columns() < 110 || size.rows() < 24) {
      return Kind.MEDIUM;
    }
    return size.columns() < 180 || size.rows() < 40 ? Kind.WIDE : Kind.HUGE;
  }

  /** The box of a pane; none where it is not shown. */
  Box pane(Pane pane) {
    return panes.getOrDefault(pane, Box.NONE);
  }

  /** Whether a pane has a row with its heading. */
  boolean hasHeading(Pane pane) {
    return kind == Kind.WIDE || kind == Kind.HUGE || kind == Kind.MEDIUM && pane.isSide();
  }

  /** The rows of a pane without its heading. */
  Box rows(Pane pane) {
    Box box = pane(pane);
    return box.shown() && hasHeading(pane) && pane != Pane.TEXT ? box.from(1) : box;
  }

  /** How many columns the text has. */
  int measure() {
    Box box = pane(Pane.TEXT);
    return Math.max(1, Math.min(kind == Kind.HUGE ? MOST_HUGE : MOST, box.width() - margin()));
  }

  /** The text with its gutter, in the middle of its pane. */
  Box page() {
    Box box = pane(Pane.TEXT);
    int spare = Math.max(0, (box.width() - margin() - measure()) / 2);
    return new Box(box.column() + spare, box.row(), measure() + margin(), box.height());
  }

  /** The columns of the gutter; the smallest windows have none. */
  int gutter() {
    return kind == Kind.LINE ? 0 : GUTTER;
  }

  private int margin() {
    return kind == Kind.LINE ? 0 : MARGIN;
  }

  /** Cuts the body into panes. */
  private static final class Panes {
    private final View view;
    private final Box body;
    private final Map<Pane, Box> boxes = new EnumMap<>(Pane.class);
    private Box why = Box.NONE;

    Panes(View view, Box body) {
      this.view = view;
      this.body = body;
    }

    void single() {
      boxes.put(view.focus(), body);
    }

    void withDrawer() {
      if (view.zoom() || !view.drawer()) {
        boxes.put(view.focus(), body);
        return;
      }
      int width = body.width() - DRAWER;
      boxes.put(view.main(), new Box(0, body.row(), width, body.height()));
      Box drawer = new Box(width, body.row(), DRAWER, body.height());
      side(drawer, view.side());
    }

    /** A pane beside the text, with the box of reasons beneath it. */
    private void side(Box box, Pane pane) {
      int reasons = Math.min(MOST_WHY, box.height() / 3);
      boxes.put(pane, new Box(box.column(), box.row(), box.width(), box.height() - reasons));
      why = new Box(box.column(), box.bottom() - reasons, box.width(), reasons);
    }

    void inColumns(int left, int right, boolean huge) {
      if (view.zoom()) {
        boxes.put(view.focus(), body);
        return;
      }
      int middle = body.width() - left - right;
      boxes.put(Pane.DOCUMENTS, new Box(0, body.row(), left, body.height()));
      boxes.put(Pane.TEXT, new Box(left + 1, body.row(), middle - 1, body.height()));
      Box column = new Box(left + middle, body.row(), right, body.height());
      if (huge) {
        beside(column);
      } else {
        stacked(column);
      }
    }

    private void stacked(Box column) {
      int reasons = Math.min(MOST_WHY + 1, column.height() / 4);
      int height = column.height() - reasons;
      Pane large = view.focus().isSide() ? view.focus() : view.side();
      int small = height / 4;
      int row = column.row();
      for (Pane pane : List.of(Pane.ACTORS, Pane.DATES, Pane.REFERENCES)) {
        int rows = pane == large ? height - 2 * small : small;
        boxes.put(pane, new Box(column.column(), row, column.width(), rows));
        row += rows;
      }
      why = new Box(column.column(), row, column.width(), reasons);
    }

    private void beside(Box column) {
      int reasons = Math.min(MOST_WHY + 4, column.height() / 4);
      int upper = (column.height() - reasons) * 3 / 5;
      int lower = column.height() - reasons - upper;
      int half = column.width() / 2;
      boxes.put(Pane.ACTORS, new Box(column.column(), column.row(), half, upper));
      boxes.put(
          Pane.DATES, new Box(column.column() + half, column.row(), column.width() - half, upper));
      int row = column.row() + upper;
      boxes.put(Pane.REFERENCES, new Box(column.column(), row, column.width(), lower));
      why = new Box(column.column(), row + lower, column.width(), reasons);
    }
  }
}
