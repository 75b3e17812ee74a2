package org.lectern.tui;

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
    if (pane == Pane.DOCUMENTS && command == Command.READ_ON) {
      return opening.nextNew(state);
    }
    int size = size(state, pane);
    int height = height(state, pane);
    int cursor = pane == Pane.DOCUMENTS ? state.document() : state.list(pane).cursor(size);
    int to = target(command, cursor, size, height);
    State moved =
        state.with(pane, new ListState(cursor, state.list(pane).top()).moved(to, size, height));
    return pane == Pane.DOCUMENTS && size > 0
        ? opening.choose(moved, Math.max(0, Math.min(size - 1, to)))
        : Step.to(moved);
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

  private static int size(State state, Pane pane) {
    return pane == Pane.DOCUMENTS ? state.shelf().papers().size() : Sides.count(state, pane);
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
