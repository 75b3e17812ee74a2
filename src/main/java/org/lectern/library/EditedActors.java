package org.lectern.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lectern.actor.Decision;
import org.lectern.actor.Decision.Action;

/**
 * The table that {@code lectern actors} prints, given back after a person edited it: another name
 * or type of a row, HIDE as its type, a name that leaves its other names, and rows that get one
 * name are decisions. Rows that are gone or as they were say nothing.
 */
public final class EditedActors {
  private final Map<String, LibraryActor> byKey = new HashMap<>();
  private final Map<String, LibraryActor> byName = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  private EditedActors(List<LibraryActor> actors) {
    for (LibraryActor actor : actors) {
      byKey.put(actor.key(), actor);
      byName.putIfAbsent(folded(actor.name()), actor);
    }
  }

  /**
   * What the table decides.
   *
   * @param lines of the table, its heading first
   * @param actors as they are without it
   * @param problem is told the number of a line, from 1, and what is wrong with it
   */
  public static List<Decision> decisions(
      List<String> lines, List<LibraryActor> actors, BiConsumer<Integer, String> problem) {
    EditedActors edited = new EditedActors(actors);
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
    if (!columns.contains("actor") || !columns.contains("key")) {
      problem.accept(1, "the heading that lectern actors --format tsv prints is missing");
      return List.of();
    }
    for (int i = 1; i < lines.size(); i++) {
      try {
        edited.row(columns, lines.get(i).split("\t", -1));
      } catch (IllegalArgumentException e) {
        problem.accept(i + 1, String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(edited.decisions);
  }

  private void row(List<String> columns, String[] cells) {
    if (cells.length == 1 && cells[0].isBlank()) {
      return;
    }
    String key = cell(columns, cells, "key");
    LibraryActor actor = byKey.get(key);
    if (actor == null) {
      throw new IllegalArgumentException(
          key.isEmpty()
              ? "the key of the row is missing"
              : "no actor in these documents has the key " + key);
    }
    String type = cell(columns, cells, "type");
    if (type.equalsIgnoreCase("hide")) {
      decide(Action.HIDE, actor, "", "");
      return;
    }
    split(actor, cell(columns, cells, "aliases"));
    if (!type.isEmpty() && !type.equalsIgnoreCase(actor.kind().name())) {
      decide(Action.TYPE, actor, "", type.toUpperCase(Locale.ROOT));
    }
    String name = cell(columns, cells, "actor");
    if (!name.isEmpty() && !name.equals(actor.name())) {
      name(actor, name);
    }
  }

  /** Another name is a new one, or that of another actor, which it then is. */
  private void name(LibraryActor actor, String name) {
    Optional<LibraryActor> other =
        Optional.ofNullable(byName.get(folded(name))).filter(o -> !o.key().equals(actor.key()));
    if (other.isPresent()) {
      decide(Action.JOIN, actor, other.get().key(), other.get().name());
    } else {
      decide(Action.RENAME, actor, "", name);
    }
  }

  private void split(LibraryActor actor, String aliases) {
    List<String> kept = new ArrayList<>();
    for (String alias : aliases.split(";")) {
      kept.add(folded(alias));
    }
    for (String alias : actor.aliases()) {
      if (!kept.contains(folded(alias))) {
        decide(Action.SPLIT, actor, "", alias);
      }
    }
  }

  private void decide(Action action, LibraryActor actor, String toKey, String to) {
    decisions.add(new Decision(action, Decision.EVERYWHERE, actor.key(), actor.name(), toKey, to));
  }

  private static String cell(List<String> columns, String[] cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.length ? "" : cells[at].strip();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
