package org.lectern.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The names that a person teaches: a table of name, type, other names, roles with years, and
 * country. They beat what is built in.
 */
public final class OwnNames {
  /** No names. */
  public static final OwnNames NONE = new OwnNames(List.of(), Map.of());

  private final Gazetteer gazetteer;
  private final boolean empty;
  private final Map<String, List<OwnRole>> roles;

  private OwnNames(List<Name> names, Map<String, List<OwnRole>> roles) {
    this.roles = roles;
    this.gazetteer = new Gazetteer(names);
    this.empty = names.isEmpty();
  }

  /**
   * The names of a table: fields parted by tabs, other names by "|" or ";", roles by ";", each with
   * the years in which it was held behind it ("Foreign Minister 2013-2021") or without. Lines that
   * begin with "#" are comments; a first line that begins with "name" is a heading.
   *
   * @param lines the lines of the table
   * @param problem is told the number of a line, from 1, and what is wrong with it
   */
  public static OwnNames parse(List<String> lines, BiConsumer<Integer, String> problem) {
    List<Name> names = new ArrayList<>();
    Map<String, List<OwnRole>> roles = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean heading = line.startsWith("name\ttype");
      if (!line.isBlank() && !line.startsWith("#") && !heading) {
        try {
          add(names, roles, line.split("\t", -1));
        } catch (IllegalArgumentException e) {
          problem.accept(i + 1, String.valueOf(e.getMessage()));
        }
      }
    }
    return new OwnNames(names, roles);
  }

  private static void add(List<Name> names, Map<String, List<OwnRole>> roles, String[] fields) {
    if (fields.length < 2 || fields[0].isBlank()) {
      throw new IllegalArgumentException("an actor has a name and a type, parted by a tab");
    }
    Kind kind = Decision.kind(fields[1]);
    Optional<String> country =
        Optional.of(field(fields, 4)).filter(c -> !c.isEmpty() && !c.equals("-"));
    Entry entry = Entry.of(kind, fields[0].strip(), country);
    List<OwnRole> own = OwnRole.all(field(fields, 3));
    if (!own.isEmpty()) {
      roles.put(entry.key(), own);
    }
    add(names, entry, fields[0]);
    for (String alias : field(fields, 2).split("[|;]")) {
      if (!alias.isBlank() && !alias.strip().equals("-")) {
        add(names, entry, alias);
      }
    }
  }

  private static void add(List<Name> names, Entry entry, String written) {
    Name name = Name.of(entry, Name.Use.PROPER, written.strip());
    if (name.words().isEmpty()) {
      throw new IllegalArgumentException("\"" + written + "\" is no name: it has no letter");
    }
    names.add(name);
  }

  private static String field(String[] fields, int at) {
    return at < fields.length ? fields[at].strip() : "";
  }

  /** Whether the table gives anybody a role. */
  public boolean hasRoles() {
    return !roles.isEmpty();
  }

  /**
   * Actors with the roles that the table gives them besides those of the text, each at the actor's
   * first mention.
   *
   * @param year the year of the document, in which a role must be held; empty where it is unknown
   */
  public List<Actor> withRoles(List<Actor> actors, Optional<Integer> year) {
    return actors.stream().map(actor -> withRoles(actor, year)).toList();
  }

  private Actor withRoles(Actor actor, Optional<Integer> year) {
    List<ActorRole> all = new ArrayList<>(actor.roles());
    for (OwnRole role : roles.getOrDefault(actor.key(), List.of())) {
      if (role.isHeld(year)) {
        all.add(new ActorRole(role.words(), actor.mentions().get(0).extract()));
      }
    }
    return new Actor(
        actor.key(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.aliases(),
        all,
        actor.mentions());
  }

  /** The longest own name that begins with a word. */
  Optional<Gazetteer.Match> at(Tokens tokens, int at) {
    return empty ? Optional.empty() : gazetteer.at(tokens, at);
  }
}
