package org.lectern.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.Passage;
import org.lectern.document.Extract;

/** Makes actors of the names of one document whose owners are known. */
final class Cast {
  private final Article article;
  private final List<Found> names;
  private final Set<String> surfaces = new HashSet<>();

  Cast(Article article, List<Found> names) {
    this.article = article;
    this.names = names;
    for (Found name : names) {
      if (name.kind() == Kind.PERSON) {
        surfaces.add(name.surface());
      }
    }
  }

  /** The actors, most mentioned first, then in order of the text. */
  List<Actor> actors() {
    List<Found> read = names.stream().map(Cast::read).toList();
    List<Actor> actors = new ArrayList<>();
    for (Map.Entry<String, List<Found>> group : Identity.groups(read).entrySet()) {
      actors.add(actor(group.getKey(), group.getValue()));
    }
    actors.sort(Comparator.comparingInt((Actor a) -> a.mentions().size()).reversed());
    return actors;
  }

  /** The capital as a place is another actor than the state it may stand for. */
  private static Found read(Found name) {
    if (name.use() != Name.Use.CAPITAL) {
      return name;
    }
    Acting acting = Acting.of(name.tokens(), name.from(), name.to());
    return acting.acting()
        ? name
        : name.as(
            Entry.of(Kind.PLACE, name.surface(), name.entry().country()),
            name.sure(),
            acting.why());
  }

  private Actor actor(String key, List<Found> names) {
    Entry entry = names.get(0).entry();
    String name = Naming.of(names);
    Set<String> aliases = new LinkedHashSet<>();
    List<Mention> mentions = new ArrayList<>(names.size());
    List<ActorRole> roles = new ArrayList<>(1);
    for (Found found : names) {
      aliases.add(found.surface());
      mentions.add(mention(found, name));
      if (entry.kind() == Kind.PERSON) {
        Roles.of(found).forEach(r -> addRole(roles, extract(found, r.from(), r.to())));
      }
    }
    aliases.remove(name);
    String local = key.endsWith("@") ? key + article.source().id() : key;
    Optional<String> country = entry.country().or(() -> country(roles));
    return new Actor(local, name, entry.kind(), country, List.copyOf(aliases), roles, mentions);
  }

  /** The state that a role names: "Armenian Defence Minister". */
  private static Optional<String> country(List<ActorRole> roles) {
    for (ActorRole role : roles) {
      Tokens tokens = Tokens.of(role.name());
      for (int i = 0; i < tokens.count(); i++) {
        Optional<Gazetteer.Match> match =
            Gazetteer.builtIn().at(tokens, i).filter(m -> m.is(Kind.STATE));
        if (match.isPresent()) {
          return match.get().entry().country();
        }
      }
    }
    return Optional.empty();
  }

  private static void addRole(List<ActorRole> roles, Extract extract) {
    if (roles.stream().noneMatch(r -> r.name().equals(extract.text()))) {
      roles.add(new ActorRole(extract.text(), extract));
    }
  }

  private Mention mention(Found name, String actor) {
    Extract extract = passage(name).extract(name.start(), name.end());
    if (name.kind() == Kind.PERSON) {
      return new Mention(extract, Optional.empty(), name.why() + inferred(name, actor));
    }
    if (name.kind() != Kind.STATE && name.kind() != Kind.PLACE) {
      return new Mention(extract, Optional.empty(), name.why());
    }
    if (name.kind() == Kind.PLACE) {
      return new Mention(extract, Optional.of(false), name.why());
    }
    if (name.use() == Name.Use.SEAT) {
      return new Mention(extract, Optional.of(true), name.why());
    }
    Acting acting = Acting.of(name.tokens(), name.from(), name.to());
    return new Mention(extract, Optional.of(acting.acting()), named(name) + acting.why());
  }

  /** What makes another name that of the state; nothing where it is its own. */
  private static String named(Found name) {
    if (name.use() == Name.Use.CAPITAL) {
      return "the capital of " + name.entry().name() + "; ";
    }
    boolean usual = name.surface().equals(name.entry().name()) && !name.isImitation();
    return usual ? "" : name.why() + "; ";
  }

  /** What is added where the text names a known person by one word only. */
  private String inferred(Found name, String actor) {
    boolean part = name.sure() == Found.Sure.KNOWN && name.length() < Naming.words(actor);
    return part && !surfaces.contains(actor)
        ? "; inferred: the text has no more than this part of the name"
        : "";
  }

  private Extract extract(Found name, int from, int to) {
    return passage(name).extract(name.tokens().start(from), name.tokens().end(to - 1));
  }

  private Passage passage(Found name) {
    return article.passages().get(name.passage());
  }
}
