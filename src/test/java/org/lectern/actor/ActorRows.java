package org.lectern.actor;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/**
 * Prints the actors of files for measuring: JSON Lines, one a mention; with {@code --table} one
 * line an actor; with {@code --clean} after cleaning.
 */
public final class ActorRows {
  private ActorRows() {}

  /** Prints the rows of the files named, or of the .txt files of a folder. */
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    boolean clean = options.contains("--clean");
    boolean table = options.contains("--table");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String name : options) {
      if (!name.startsWith("--")) {
        files(Path.of(name)).forEach(file -> print(file, clean, table, out));
      }
    }
    out.flush();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var listed = Files.list(path)) {
      return listed.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void print(Path file, boolean clean, boolean table, PrintStream out) {
    Article article = article(file, clean);
    for (Actor actor : new ActorFinder().find(article)) {
      if (table) {
        row(actor, out);
      } else {
        actor.mentions().forEach(m -> json(article, actor, m, out));
      }
    }
  }

  private static Article article(Path file, boolean clean) {
    try {
      Source source = Source.ofText(file.getFileName().toString(), Files.readString(file));
      CleanOptions options = new CleanOptions(clean, Set.of(), List.of(), List.of());
      return new Cleaner(clean ? CleanOptions.standard() : options).clean(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Actor actor, PrintStream out) {
    out.printf(
        "%-12s %-3d %-40s %-40s %s %s%n",
        actor.kind(),
        actor.mentions().size(),
        actor.key(),
        actor.name(),
        actor.aliases(),
        actor.roles().stream().map(ActorRole::name).toList());
  }

  private static void json(Article article, Actor actor, Mention mention, PrintStream out) {
    var text = article.source().text();
    out.printf(
        "{\"document\":\"%s\",\"start\":%d,\"end\":%d,\"text\":\"%s\",\"type\":\"%s\","
            + "\"actor\":\"%s\",\"acting\":%s,\"why\":\"%s\"}%n",
        article.source().id(),
        text.codePoints(mention.extract().span().start()),
        text.codePoints(mention.extract().span().end()),
        escape(text.slice(mention.extract().span())),
        actor.kind(),
        escape(actor.key()),
        mention.acting().map(Object::toString).orElse("null"),
        escape(mention.why()));
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ");
  }
}
