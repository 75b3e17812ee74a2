package org.lectern.tui;

import java.util.Optional;
import org.lectern.document.Visible;
import org.lectern.library.Desk;
import org.lectern.terminal.Key;

/** Takes what is typed into a prompt. */
final class Typing {
  private static final int MOST = 1000;

  private final Texts texts;
  private final Lighting lighting;
  private final Windows windows;
  private final Mends mends;

  Typing(Texts texts, Lighting lighting, Windows windows, Mends mends) {
    this.mends = mends;
    this.texts = texts;
    this.lighting = lighting;
    this.windows = windows;
  }

  /** Opens a prompt. */
  static State open(State state, Prompt.Kind kind, String text) {
    return state.with(state.mode().with(new Prompt(kind, text, Texts.position(state))));
  }

  Step key(State state, Prompt prompt, Key key) {
    return switch (key.name()) {
      case ESC -> Step.to(cancelled(state, prompt));
      case ENTER -> done(state, prompt);
      case BACKSPACE ->
          prompt.text().isEmpty()
              ? Step.to(cancelled(state, prompt))
              : Step.to(changed(state, prompt.shortened()));
      case SPACE -> Step.to(typed(state, prompt, " "));
      case UP, DOWN, PGUP, PGDN -> windows.moved(state, key);
      case CHARACTER -> character(state, prompt, key);
      default -> Step.to(state);
    };
  }

  private Step character(State state, Prompt prompt, Key key) {
    if (!key.ctrl() && !key.alt()) {
      return Step.to(typed(state, prompt, key.text()));
    }
    if (key.ctrl()) {
      switch (key.text()) {
        case "u" -> {
          return Step.to(changed(state, prompt.withText("")));
        }
        case "w" -> {
          return Step.to(changed(state, prompt.withoutWord()));
        }
        case "h" -> {
          return Step.to(changed(state, prompt.shortened()));
        }
        case "c", "g" -> {
          return Step.to(cancelled(state, prompt));
        }
        case "n", "p" -> {
          return windows.moved(state, Key.of(key.text().equals("n") ? Key.Name.DOWN : Key.Name.UP));
        }
        default -> {
          return Step.to(state);
        }
      }
    }
    return Step.to(state);
  }

  /** A text typed, or pasted, into a prompt. */
  State typed(State state, Prompt prompt, String text) {
    String more = prompt.text() + Visible.line(text);
    return changed(state, prompt.withText(more.length() > MOST ? more.substring(0, MOST) : more));
  }

  private State changed(State state, Prompt prompt) {
    State typed = state.with(state.mode().with(prompt));
    return switch (prompt.kind()) {
      case FIND_HERE -> lighting.search(typed, prompt);
      case FILTER, COMMAND -> Windows.filtered(typed, prompt.text());
      default -> typed;
    };
  }

  private State cancelled(State state, Prompt prompt) {
    State shut = state.with(state.mode().withoutPrompt());
    return switch (prompt.kind()) {
      case FIND_HERE -> shut.with(prompt.origin()).withLight(Optional.empty());
      case COMMAND -> shut.with(shut.mode().withoutWindow());
      case FILTER -> Windows.filtered(shut, "");
      default -> shut;
    };
  }

  private Step done(State state, Prompt prompt) {
    State shut = state.with(state.mode().withoutPrompt());
    return switch (prompt.kind()) {
      case FIND_HERE -> Step.to(told(shut, prompt));
      case FIND_ALL -> Step.to(windows.results(shut, prompt.text()));
      case FILTER -> Step.to(shut);
      case COMMAND -> windows.enter(shut);
      case NOTE -> noted(shut, prompt);
      case DATE -> Dating.done(shut, prompt.text());
      case RENAME -> Step.to(mends.renamed(shut, prompt.text()));
    };
  }

  private State told(State state, Prompt prompt) {
    if (prompt.text().isBlank()) {
      return state;
    }
    int places = lighting.places(state).size();
    return places == 0 ? state.saying("\"" + prompt.text() + "\" is not in this document") : state;
  }

  private Step noted(State state, Prompt prompt) {
    Optional<Place> place = texts.place(state);
    if (place.isEmpty() || state.paper().isEmpty()) {
      return Step.to(state);
    }
    Desk.Entry note =
        new Desk.Noted(
            state.paper().get().key(), place.get().offset(), Visible.line(prompt.text()).strip());
    return Step.to(state.with(state.desk().with(note)), new Effect.Keep(note));
  }
}
