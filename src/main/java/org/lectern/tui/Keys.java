package org.lectern.tui;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.terminal.Key;

/**
 * The one table of keys: what is bound to them, the footer, the help screen, the list of commands
 * and the table of the README are all made of it.
 */
public final class Keys {
  static final List<Binding> TABLE =
      List.of(
          row(Command.DOWN, "j Down", "down", "Go a line or an entry down"),
          row(Command.UP, "k Up", "up", "Go a line or an entry up"),
          row(
              Command.READ_ON,
              "Space",
              "read on",
              "Go a page on; at the end of a document go to the next new one; in the documents"
                  + " open the first new one"),
          row(Command.PAGE_DOWN, "PgDn Ctrl-f", "page down", "Go a page down"),
          row(Command.PAGE_UP, "b PgUp Ctrl-b", "page up", "Go a page up"),
          row(Command.HALF_DOWN, "d Ctrl-d", "half a page down", "Go half a page down"),
          row(Command.HALF_UP, "u Ctrl-u", "half a page up", "Go half a page up"),
          row(Command.TOP, "g Home", "top", "Go to the first line or entry"),
          row(Command.BOTTOM, "G End", "bottom", "Go to the last line or entry"),
          row(
              Command.ENTER,
              "Enter",
              "open",
              "Read the document; light what is under the cursor in every document; follow a"
                  + " reference; unfold what is folded"),
          row(
              Command.NEXT_THING,
              "Right l",
              "next thing",
              "Go to the next actor, date or reference in the text"),
          row(
              Command.PREVIOUS_THING,
              "Left h",
              "previous thing",
              "Go to the actor, date or reference before"),
          row(
              Command.NEXT_LIT,
              "n",
              "next lit",
              "Go to the next lit place, on into the next document; where nothing is lit, and in"
                  + " the documents, to the next new one"),
          row(Command.PREVIOUS_LIT, "N", "previous lit", "Go to the lit or new one before"),
          row(Command.NEXT_DOCUMENT, "J", "next document", "Go to the next document"),
          row(Command.PREVIOUS_DOCUMENT, "K", "previous document", "Go to the document before"),
          row(Command.NEXT_PANE, "Tab", "pane", "Go to the next pane"),
          row(Command.PREVIOUS_PANE, "Shift-Tab", "previous pane", "Go to the pane before"),
          row(Command.DOCUMENTS, "1", "documents", "Show the documents"),
          row(Command.ACTORS, "2", "actors", "Show the actors"),
          row(Command.DATES, "3", "dates", "Show the dates"),
          row(Command.REFERENCES, "4", "references", "Show the references to other documents"),
          row(Command.ZOOM, "z", "zoom", "Give the pane the whole window, or take it back"),
          row(
              Command.ORDER,
              "v",
              "order",
              "Put dates in order of time and actors in order of count, or back"),
          row(Command.FIND, "/", "find", "Find in this document, or filter help and results"),
          row(Command.FIND_ALL, "\\", "find in all", "Find in all documents"),
          row(Command.BACK, "<", "back", "Go back to where the last jump began"),
          row(Command.FORTH, ">", "forth", "Go forth again"),
          row(
              Command.REMOVED,
              "x",
              "removed",
              "Show removed lines or what is folded in place, or fold it again"),
          row(Command.WHY, "p", "why", "Tell why this line or this entry is here"),
          row(Command.MARK, "m", "mark", "Set a mark: a letter follows"),
          row(Command.GO_TO_MARK, "'", "to mark", "Go to a mark: a letter follows"),
          row(Command.MARKS, "M", "marks", "List marks and notes"),
          row(Command.NOTE, "a", "note", "Write a note on this line; an empty one takes it away"),
          row(
              Command.SET_DATE,
              "D",
              "set date",
              "Set by hand when this document was published; an empty date takes it back"),
          row(
              Command.ACTOR_PAGE,
              "i",
              "page of an actor",
              "Show all that is known of an actor: names, roles, statements, every mention"),
          row(
              Command.MEND,
              "e",
              "mend",
              "Mend an actor: join, split, name, type, hide, and take it back"),
          row(Command.COPY, "y", "copy", "Copy the sentence with its source"),
          row(Command.OPEN_LINK, "o", "links", "List the links with their hosts; Enter opens one"),
          row(Command.TIMELINE, "t", "timeline", "Show what happened when, over all documents"),
          row(Command.SUMMARY, "s", "summary", "Show the summary of this document"),
          row(Command.COMMANDS, ": Ctrl-p", "commands", "Find any command by its name"),
          row(Command.HELP, "? F1", "help", "Show the keys; / looks for a word or for a key"),
          row(Command.CLOSE, "Esc", "close", "Close or clear the topmost thing; never quits"),
          row(Command.REPAINT, "Ctrl-l", "repaint", "Draw the screen anew"),
          row(Command.SUSPEND, "Ctrl-z", "suspend", "Stop the program; the shell's fg resumes it"),
          row(Command.QUIT, "q", "quit", "Close a window, else end the program"));

  private static final Map<Key, Command> COMMANDS = commands();
  private static final Map<Command, Binding> BINDINGS = bindings();

  private static final List<Command> IN_DOCUMENTS =
      List.of(
          Command.ENTER,
          Command.READ_ON,
          Command.NEXT_LIT,
          Command.FIND_ALL,
          Command.TIMELINE,
          Command.NEXT_PANE,
          Command.COMMANDS,
          Command.QUIT);
  private static final List<Command> IN_TEXT =
      List.of(
          Command.NEXT_LIT,
          Command.ENTER,
          Command.NEXT_DOCUMENT,
          Command.NEXT_PANE,
          Command.REMOVED,
          Command.WHY,
          Command.FIND,
          Command.FIND_ALL,
          Command.COMMANDS);
  private static final List<Command> IN_SIDE =
      List.of(
          Command.ENTER,
          Command.NEXT_LIT,
          Command.WHY,
          Command.NEXT_PANE,
          Command.ZOOM,
          Command.CLOSE,
          Command.COMMANDS);
  private static final List<Command> IN_WINDOW =
      List.of(Command.ENTER, Command.FIND, Command.CLOSE);

  /** Commands that stand in a footer together with the one that goes the other way. */
  private static final Map<Command, Command> PAIRS =
      Map.ofEntries(
          entry(Command.NEXT_LIT, Command.PREVIOUS_LIT),
          entry(Command.NEXT_DOCUMENT, Command.PREVIOUS_DOCUMENT));

  /** What Enter does, in one word, by where it is pressed. */
  private static final Map<Pane, String> ENTER_WORDS =
      Map.of(
          Pane.DOCUMENTS, "read",
          Pane.TEXT, "light",
          Pane.ACTORS, "light",
          Pane.DATES, "light",
          Pane.REFERENCES, "go there");

  private Keys() {}

  /** The command that a key is bound to, in every pane the same. */
  static Optional<Command> command(Key key) {
    return Optional.ofNullable(COMMANDS.get(key));
  }

  /** The row of a command. */
  static Binding binding(Command command) {
    return BINDINGS.getOrDefault(command, TABLE.get(0));
  }

  /** What the footer offers where a pane or a window has the focus, most useful first. */
  static List<String> footer(Pane pane, boolean window) {
    List<Command> offered =
        window
            ? IN_WINDOW
            : switch (pane) {
              case DOCUMENTS -> IN_DOCUMENTS;
              case TEXT -> IN_TEXT;
              default -> IN_SIDE;
            };
    return offered.stream().map(c -> hint(c, pane, window)).toList();
  }

  /** The entries of the help screen. */
  static List<Entry> help() {
    return TABLE.stream().map(b -> Entry.plain(b.written(), b.what())).toList();
  }

  /** The entries of the list of commands. */
  static List<Entry> commandEntries() {
    return TABLE.stream()
        .filter(b -> b.command() != Command.COMMANDS)
        .map(b -> Entry.to(b.keys().get(0).notation(), label(b), new Target.Run(b.command())))
        .toList();
  }

  /** The key table as Markdown, for the README. */
  public static String markdownTable() {
    StringBuilder out = new StringBuilder("| Keys | What they do |\n|---|---|\n");
    for (Binding binding : TABLE) {
      List<String> keys = binding.keys().stream().map(k -> "`" + k.notation() + "`").toList();
      out.append("| ").append(String.join(" ", keys));
      out.append(" | ").append(binding.what()).append(" |\n");
    }
    return out.toString();
  }

  private static String label(Binding binding) {
    return binding.name() + ": " + binding.what();
  }

  private static String hint(Command command, Pane pane, boolean window) {
    Binding binding = binding(command);
    String keys = binding.keys().get(0).notation();
    Command other = PAIRS.get(command);
    if (other != null) {
      keys += "/" + binding(other).keys().get(0).notation();
    }
    boolean next = command == Command.NEXT_LIT && pane == Pane.DOCUMENTS;
    String enter = window ? "open" : ENTER_WORDS.getOrDefault(pane, binding.name());
    String words = command == Command.ENTER ? enter : next ? "next new" : binding.name();
    return keys + " " + words;
  }

  private static Binding row(Command command, String keys, String name, String what) {
    List<Key> parsed = Arrays.stream(keys.split(" ")).map(Key::parse).toList();
    return new Binding(command, new ArrayList<>(parsed), name, what);
  }

  private static Map<Key, Command> commands() {
    Map<Key, Command> commands = new HashMap<>();
    TABLE.forEach(b -> b.keys().forEach(key -> commands.put(key, b.command())));
    return commands;
  }

  private static Map<Command, Binding> bindings() {
    Map<Command, Binding> bindings = new EnumMap<>(Command.class);
    TABLE.forEach(b -> bindings.put(b.command(), b));
    return bindings;
  }
}
