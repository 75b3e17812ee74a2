package org.lectern.tui;

import java.util.List;

/** Moves in the pane that has the focus; the keys are the same in each. */
final class Moving {
  private final Texts texts;
  private final Opening opening;

  Moving(Texts texts, Opening opening) {
    this.texts = texts;
    this.opening = opening;
  }

  /** The step for a command that moves; {@code state} itself for any other. */
  Step move(State state, Command command) {
    if (state.view().focus() != Pane.TEXT) {
      return inList(state, command);
    }
    return switch (command) {
      case DOWN -> Step.to(texts.line(state, 1));
      case UP -> Step.to(texts.line(state, -1));
      case READ_ON ->
          texts.atEnd(state) ? opening.nextNew(state) : kept(texts.page(state, 1, false));
      case PAGE_DOWN -> kept(texts.page(state, 1, false));
      case PAGE_UP -> Step.to(texts.page(state, -1, false));
      case HALF_DOWN -> Step.to(texts.page(state, 1, true));
      case HALF_UP -> Step.to(texts.page(state, -1, true));
      case TOP -> Step.to(texts.edge(state, true));
      case BOTTOM -> Step.to(texts.edge(state, false));
      default -> Step.to(state);
    };
  }

  /** After a page the position is remembered, so that a lost line loses no more than that. */
  private Step kept(State state) {
    return opening.leave(state);
  }

  private Step inList(State state, Command command) {
    Pane pane = state.view().focus();
    if (pane == Pane.DOCUMENTS) {
      return command == Command.READ_ON ? opening.nextNew(state) : inDocuments(state, command);
    }
    int size = Sides.count(state, pane);
    int height = height(state, pane);
    ListState list = state.list(pane);
    int to = target(command, list.cursor(size), size, height);
    return Step.to(state.with(pane, list.moved(to, size, height)));
  }

  private Step inDocuments(State state, Command command) {
    Rewrites rewrites = Rewrites.of(state.shelf());
    List<Integer> order = rewrites.order();
    if (order.isEmpty()) {
      return Step.to(state);
    }
    int height = height(state, Pane.DOCUMENTS);
    int to = target(command, order.indexOf(state.document()), order.size(), height);
    int next = order.get(Math.max(0, Math.min(order.size() - 1, to)));
    List<Integer> rows = rewrites.rows(next);
    ListState list = new ListState(rows.indexOf(next), state.list(Pane.DOCUMENTS).top());
    int top = list.top(rows.size(), height);
    return opening.choose(state.with(Pane.DOCUMENTS, new ListState(list.cursor(), top)), next);
  }

  /** The index that a command leads to from another one; it may lie outside the list. */
  static int target(Command command, int cursor, int size, int height) {
    int page = Math.max(1, height - 1);
    return switch (command) {
      case DOWN -> cursor + 1;
      case UP -> cursor - 1;
      case READ_ON, PAGE_DOWN -> cursor + page;
      case PAGE_UP -> cursor - page;
      case HALF_DOWN -> cursor + Math.max(1, height / 2);
      case HALF_UP -> cursor - Math.max(1, height / 2);
      case TOP -> 0;
      case BOTTOM -> size - 1;
      default -> cursor;
    };
  }

  /** How many entries of a pane are in sight. */
  static int height(State state, Pane pane) {
    Frame frame = Frame.of(state.size(), state.view());
    int rows = Math.max(1, frame.rows(pane).height());
    int each =
        pane == Pane.DOCUMENTS
            ? DocumentRows.rowsEach(state, frame)
            : SideRows.rowsEach(pane, frame.pane(pane));
    return Math.max(1, rows / each);
  }
}
