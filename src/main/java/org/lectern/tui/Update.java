package org.lectern.tui;

import java.util.List;
import java.util.Optional;
import org.lectern.terminal.Input;
import org.lectern.terminal.Key;

/** Says what an event leads to. It changes nothing: the next state and the effects are values. */
final class Update {
  private final Texts texts;
  private final Opening opening;
  private final Moving moving;
  private final Lighting lighting;
  private final Windows windows;
  private final Mends mends;
  private final Typing typing;
  private final Marking marking;
  private final Reasons reasons;

  Update(Layouts layouts, Spots spots) {
    texts = new Texts(layouts);
    opening = new Opening(texts);
    moving = new Moving(texts, opening);
    lighting = new Lighting(texts, spots, opening);
    windows = new Windows(opening, this::command);
    mends = new Mends(lighting);
    typing = new Typing(texts, lighting, windows, mends);
    marking = new Marking(texts, opening);
    reasons = new Reasons(texts);
  }

  /** The step from a state by an event. */
  Step apply(State state, Event event) {
    if (event instanceof Event.Came came) {
      return input(state, came.input());
    }
    if (event instanceof Event.Listed listed) {
      return listed(state, listed);
    }
    if (event instanceof Event.Cleaned cleaned) {
      return Step.to(
          state.with(
              state.shelf().with(cleaned.document(), p -> p.withOutline(cleaned.outline()))));
    }
    if (event instanceof Event.Found found) {
      return Step.to(
          state.with(state.shelf().with(found.document(), p -> p.withFacts(found.facts()))));
    }
    if (event instanceof Event.Joined joined) {
      return Step.to(state.with(state.shelf().withAcross(joined.across())));
    }
    if (event instanceof Event.Ready ready) {
      return Step.to(Windows.open(state, ready.window()));
    }
    return event instanceof Event.Told told
        ? Step.to(state.saying(told.message()))
        : Step.to(state);
  }

  private Step listed(State state, Event.Listed listed) {
    State there =
        state.with(state.shelf().with(listed.papers(), listed.problems())).with(listed.desk());
    return listed.open() < 0 ? Step.to(there) : opening.open(there, listed.open());
  }

  private Step input(State state, Input input) {
    if (input instanceof Key key) {
      return key(state.saying(""), key);
    }
    if (input instanceof Input.Resized resized) {
      return Step.to(state.with(new Size(resized.columns(), resized.rows())));
    }
    if (input instanceof Input.Resumed resumed) {
      return Step.to(state.with(new Size(resumed.columns(), resumed.rows())), new Effect.Repaint());
    }
    if (input instanceof Input.Paste paste) {
      return Step.to(
          state
              .mode()
              .prompt()
              .map(prompt -> typing.typed(state, prompt, paste.text()))
              .orElse(state));
    }
    return opening.leave(state).and(new Effect.Quit());
  }

  private Step key(State state, Key key) {
    Optional<Command> command = Keys.command(key);
    if (command.equals(Optional.of(Command.SUSPEND))) {
      return Step.to(state, new Effect.Suspend());
    }
    if (state.mode().prompt().isPresent()) {
      return typing.key(state, state.mode().prompt().get(), key);
    }
    if (state.mode().awaited().isPresent()) {
      boolean letter = key.name() == Key.Name.CHARACTER && !key.ctrl() && !key.alt();
      return letter
          ? marking.letter(state, state.mode().awaited().get(), key.text())
          : Step.to(state.with(state.mode().awaiting(Optional.empty())));
    }
    if (command.isEmpty()) {
      return digit(state, key);
    }
    return state.mode().window().isPresent() && !isGlobal(command.get())
        ? windows.command(state, command.get())
        : command(state, command.get());
  }

  private static boolean isGlobal(Command command) {
    return command == Command.REPAINT || command == Command.SUSPEND;
  }

  private static Step digit(State state, Key key) {
    return key.name() == Key.Name.CHARACTER && !key.ctrl()
        ? Step.to(state.saying(key.notation() + " does nothing; ? shows the keys"))
        : Step.to(state);
  }

  private Step command(State state, Command command) {
    return switch (command) {
      case DOWN, UP, PAGE_DOWN, PAGE_UP, READ_ON, HALF_DOWN, HALF_UP, TOP, BOTTOM ->
          moving.move(state, command);
      case NEXT_DOCUMENT -> opening.neighbour(state, 1);
      case PREVIOUS_DOCUMENT -> opening.neighbour(state, -1);
      case NEXT_LIT -> nextLit(state, 1);
      case PREVIOUS_LIT -> nextLit(state, -1);
      case NEXT_THING -> Step.to(inText(state, lighting.thing(state, 1)));
      case PREVIOUS_THING -> Step.to(inText(state, lighting.thing(state, -1)));
      case ENTER -> enter(state);
      case BACK -> opening.back(state);
      case FORTH -> opening.forth(state);
      case COPY -> marking.copy(state);
      case QUIT -> opening.leave(state).and(new Effect.Quit());
      case SUSPEND -> Step.to(state, new Effect.Suspend());
      case REPAINT -> Step.to(state, new Effect.Repaint());
      case ACTOR_PAGE -> mends.page(state);
      case SUMMARY -> Step.to(state, new Effect.Summarise(state.document()));
      case DOCUMENTS -> documents(state);
      default -> Step.to(shown(state, command));
    };
  }

  /** The commands that change what is shown, and nothing else. */
  private State shown(State state, Command command) {
    View view = state.view();
    return switch (command) {
      case NEXT_PANE -> state.with(view.on(neighbour(state, 1)));
      case PREVIOUS_PANE -> state.with(view.on(neighbour(state, -1)));
      case ACTORS -> state.with(view.on(Pane.ACTORS));
      case DATES -> state.with(view.on(Pane.DATES));
      case REFERENCES -> state.with(view.on(Pane.REFERENCES));
      case ZOOM -> state.with(view.withZoom(!view.zoom()));
      case ORDER -> state.with(state.mode().withReordered(!state.mode().reordered()));
      case FIND -> Typing.open(onText(state), Prompt.Kind.FIND_HERE, "");
      case FIND_ALL -> Typing.open(state, Prompt.Kind.FIND_ALL, "");
      case REMOVED -> unfolded(state);
      case WHY -> reasons.open(state);
      case MARK, GO_TO_MARK -> state.with(state.mode().awaiting(Optional.of(command)));
      case MARKS -> Marking.list(state);
      case NOTE ->
          Typing.open(
              onText(state), Prompt.Kind.NOTE, marking.note(state).map(n -> n.text()).orElse(""));
      case SET_DATE -> Dating.open(state);
      case MEND -> mends.open(state);
      case OPEN_LINK -> marking.links(state);
      case TIMELINE -> Windows.timeline(state);
      case COMMANDS -> Windows.commands(state);
      case HELP -> Windows.help(state);
      case CLOSE -> closed(state);
      default -> state;
    };
  }

  /** The pane that Tab leads to: where documents and text are not both shown, one of the two. */
  private static Pane neighbour(State state, int step) {
    Frame.Kind kind = Frame.of(state.size(), state.view()).kind();
    boolean both = kind == Frame.Kind.WIDE || kind == Frame.Kind.HUGE;
    List<Pane> panes =
        both
            ? List.of(Pane.values())
            : List.of(state.view().main(), Pane.ACTORS, Pane.DATES, Pane.REFERENCES);
    int at = Math.max(0, panes.indexOf(state.view().focus()));
    return panes.get(Math.floorMod(at + step, panes.size()));
  }

  /** Searching and noting happen in the text, wherever the focus was. */
  private static State onText(State state) {
    return state.view().main() == Pane.TEXT ? state : state.with(state.view().on(Pane.TEXT));
  }

  private static State inText(State before, State after) {
    return before.view().main() == Pane.TEXT ? after : before;
  }

  private Step documents(State state) {
    Step left = opening.leave(state);
    return new Step(left.state().with(state.view().shut().on(Pane.DOCUMENTS)), left.effects());
  }

  private Step nextLit(State state, int step) {
    return state.view().focus() == Pane.DOCUMENTS
        ? opening.chooseNew(state, step)
        : lighting.next(state, step);
  }

  private Step enter(State state) {
    Pane pane = state.view().focus();
    if (pane == Pane.DOCUMENTS) {
      return opening.open(state, state.document());
    }
    if (pane == Pane.TEXT) {
      return enterText(state);
    }
    List<Item> items = Sides.items(state, pane);
    if (items.isEmpty()) {
      return Step.to(state);
    }
    Item item = items.get(state.list(pane).cursor(items.size()));
    if (item.there().isEmpty()) {
      return lighting.light(state, item.light());
    }
    int other = state.shelf().indexOf(item.there().get().document());
    State lit = state.withLight(Optional.of(item.light()));
    return opening.jump(lit, new Place(other, item.there().get().offset()));
  }

  private Step enterText(State state) {
    Optional<Row> row = texts.row(state);
    boolean fold =
        row.map(r -> r.kind() == Row.Kind.ASIDE_NOTE || r.kind() == Row.Kind.REMOVED_NOTE)
            .orElse(false);
    if (fold) {
      return Step.to(Texts.toggle(state, row.get().anchor().block()));
    }
    return lighting
        .under(state)
        .map(thing -> lighting.light(state, thing.light()))
        .orElseGet(() -> Step.to(state.saying("there is nothing on this line to light")));
  }

  /** What is folded under the cursor, else all removed lines, shown or folded again. */
  private State unfolded(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    if (outline.isEmpty()) {
      return state;
    }
    if (!Frame.of(state.size(), state.view()).pane(Pane.TEXT).shown()) {
      return state.saying("x shows what was removed while a text is read: Enter reads");
    }
    TextState text = Texts.position(state);
    int block = text.cursor().block();
    if (outline.get().blocks().get(Math.min(block, outline.get().blocks().size() - 1)).folds()) {
      return Texts.toggle(state, block);
    }
    return Folds.allRemoved(state, outline.get(), text);
  }

  /** Esc: closes or clears the topmost thing. */
  private State closed(State state) {
    View view = state.view();
    if (view.zoom()) {
      return state.with(view.withZoom(false));
    }
    if (view.focus().isSide() || view.drawer() && view.main() == Pane.TEXT) {
      return state.with(view.shut());
    }
    if (state.light().isPresent()) {
      return state.withLight(Optional.empty());
    }
    return view.main() == Pane.TEXT ? state.with(view.shut().on(Pane.DOCUMENTS)) : state;
  }
}
