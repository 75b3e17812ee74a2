package org.lectern.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorFinder;
import org.lectern.actor.Mending;
import org.lectern.clean.Article;
import org.lectern.clean.Cleaner;
import org.lectern.clean.Sentences;
import org.lectern.date.DateFinder;
import org.lectern.date.Published;
import org.lectern.date.PublishedFinder;
import org.lectern.date.TimeExpression;
import org.lectern.document.Extract;
import org.lectern.document.Source;
import org.lectern.statement.Statement;
import org.lectern.statement.StatementFinder;

/**
 * All that is known of one document. Each fact is found when it is first asked for, so that a
 * command pays only for what it uses; once found it never changes.
 */
public final class Briefing {
  private final Source source;
  private final Reading reading;
  private final Lazy<Article> article;
  private final Lazy<Published> published;
  private final Lazy<List<TimeExpression>> dates;
  private final String location;
  private final Lazy<List<Actor>> found;
  private final Lazy<List<Actor>> actors;
  private final Lazy<List<Statement>> statements;
  private final Lazy<List<Extract>> sentences;

  /** The briefing on a source, read as told. */
  public Briefing(Source source, Reading reading) {
    this(source, reading, source.id());
  }

  /**
   * The briefing on a source, read as told.
   *
   * @param location the path of the document, by which decisions of the user know it
   */
  public Briefing(Source source, Reading reading, String location) {
    this(source, reading, location, new Lazy<>(() -> new Cleaner(reading.clean()).clean(source)));
  }

  private Briefing(Source source, Reading reading, String location, Lazy<Article> article) {
    this.source = source;
    this.reading = reading;
    this.location = location;
    this.article = article;
    published = new Lazy<>(this::findPublished);
    dates = new Lazy<>(() -> new DateFinder().find(article(), published()));
    found = new Lazy<>(this::findActors);
    actors = new Lazy<>(() -> reading.mending().of(location, found.get()));
    statements = new Lazy<>(() -> new StatementFinder().find(article(), actors()));
    sentences = new Lazy<>(() -> Sentences.of(article()));
  }

  private Published findPublished() {
    return new PublishedFinder()
        .find(article(), reading.dateOf(source.id()), reading.decisions().dateOf(source));
  }

  /** The year is asked for only where a role depends on it. */
  private List<Actor> findActors() {
    List<Actor> actors = new ActorFinder(reading.names()).find(article());
    return reading.names().hasRoles()
        ? reading.names().withRoles(actors, published().date().map(LocalDate::getYear))
        : actors;
  }

  /** The briefing on the same document, its date set by hand, or no longer. */
  public Briefing dated(Optional<LocalDate> day) {
    return new Briefing(source, reading.decided(day), location, article);
  }

  private Briefing(Briefing other, Mending mending) {
    source = other.source;
    reading = other.reading.with(other.reading.names(), mending);
    location = other.location;
    article = other.article;
    published = other.published;
    dates = other.dates;
    found = other.found;
    actors = new Lazy<>(() -> mending.of(location, found.get()));
    statements = new Lazy<>(() -> new StatementFinder().find(article(), actors()));
    sentences = other.sentences;
  }

  /** The same with other decisions about its actors. */
  public Briefing with(Mending mending) {
    return new Briefing(this, mending);
  }

  /** The path of the document, by which decisions of the user know it. */
  public String location() {
    return location;
  }

  /** The name that reports print. */
  public String id() {
    return source.id();
  }

  /** What the document was read from. */
  public Source source() {
    return source;
  }

  /** The document without its furniture. */
  public Article article() {
    return article.get();
  }

  /** When it was published. */
  public Published published() {
    return published.get();
  }

  /** Its time expressions in order of the text. */
  public List<TimeExpression> dates() {
    return dates.get();
  }

  /** Its actors, most mentioned first. */
  public List<Actor> actors() {
    return actors.get();
  }

  /** Who asserts what in it, in order of the text. */
  public List<Statement> statements() {
    return statements.get();
  }

  /** The sentences of its headline and body in order. */
  public List<Extract> sentences() {
    return sentences.get();
  }
}
