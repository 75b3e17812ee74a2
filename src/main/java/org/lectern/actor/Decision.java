package org.lectern.actor;

import java.util.Locale;
import org.lectern.document.Visible;

/**
 * What a person decided about an actor, so that it holds whenever documents are read again. An
 * actor is known by its key and, where that finds none, by its name or another name of it.
 *
 * @param action what is done
 * @param where where it holds: {@code everywhere}, or the end of a path, of a folder or a document
 * @param key the key of the actor; may be empty
 * @param name its name
 * @param toKey for JOIN the key of the actor that it is; else empty
 * @param to the actor it is, the name that is somebody else's, the new name, or the type
 */
public record Decision(
    Action action, String where, String key, String name, String toKey, String to) {

  /** Where a decision holds that holds in all documents. */
  public static final String EVERYWHERE = "everywhere";

  /** What can be decided. */
  public enum Action {
    /** Two actors are one. */
    JOIN,
    /** A name is somebody else's. */
    SPLIT,
    /** It goes by another name. */
    RENAME,
    /** It is of another type. */
    TYPE,
    /** It is no actor. */
    HIDE
  }

  /** Throws IllegalArgumentException, with a sentence for a person, where something is missing. */
  public Decision {
    if (name.isBlank() && key.isBlank()) {
      throw new IllegalArgumentException("no actor is named");
    }
    if (where.isBlank()) {
      throw new IllegalArgumentException("it is not said where it holds");
    }
    if (action != Action.HIDE && to.isBlank()) {
      throw new IllegalArgumentException("it is not said what \"" + name + "\" becomes");
    }
    if (action == Action.TYPE) {
      kind(to);
    }
  }

  /** A type by its name, in any case. */
  static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(name.strip())) {
        return kind;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\" is no type of actors");
  }

  /** The same, holding elsewhere. */
  public Decision at(String other) {
    return new Decision(action, other, key, name, toKey, to);
  }

  /** The decision as a line of a file: fields parted by tabs. */
  public String line() {
    return String.join(
        "\t",
        action.name().toLowerCase(Locale.ROOT),
        Visible.line(where),
        Visible.line(name),
        Visible.line(to),
        Visible.line(key),
        Visible.line(toKey));
  }

  /**
   * The decision that a line says.
   *
   * @throws IllegalArgumentException with a sentence for a person where it says none
   */
  public static Decision parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < 3) {
      throw new IllegalArgumentException(
          "a decision has an action, where it holds, and an actor, parted by tabs");
    }
    return new Decision(
        action(fields[0]),
        field(fields, 1),
        field(fields, 4),
        field(fields, 2),
        field(fields, 5),
        field(fields, 3));
  }

  private static Action action(String word) {
    for (Action action : Action.values()) {
      if (action.name().equalsIgnoreCase(word.strip())) {
        return action;
      }
    }
    throw new IllegalArgumentException(
        "\"" + word + "\" is not one of join, split, rename, type, hide");
  }

  private static String field(String[] fields, int at) {
    return at < fields.length ? fields[at].strip() : "";
  }

  /** Whether it holds for a document at a path. */
  boolean holdsAt(String location) {
    return where.equals(EVERYWHERE)
        || location.equals(where)
        || location.endsWith("/" + where)
        || ("/" + location).contains("/" + where + "/");
  }

  /** What it did, in a few words. */
  public String words() {
    return switch (action) {
      case JOIN -> name + " is " + to;
      case SPLIT -> "\"" + to + "\" is not " + name;
      case RENAME -> name + " goes by " + to;
      case TYPE -> name + " is of type " + to.toLowerCase(Locale.ROOT);
      case HIDE -> name + " is no actor";
    };
  }
}
