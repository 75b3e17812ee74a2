package org.lectern;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorFinder;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.date.DateFinder;
import org.lectern.date.Published;
import org.lectern.date.PublishedFinder;
import org.lectern.document.Source;
import org.lectern.source.DocumentFinder;
import org.lectern.source.Found;
import org.lectern.source.Outcome;
import org.lectern.source.SourceOptions;
import org.lectern.source.SourceReader;
import org.lectern.statement.StatementFinder;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast each stage is, warm, on one thread. One operation is one document, taken in turn; the
 * counter {@code megabytes} tells the speed, in million bytes of the files (for stages after
 * cleaning: of the passages' characters) a second. Run by hand, never by the build; {@code -p
 * folder=DIR} measures other documents than the seeds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class StageBenchmark {
  /** The documents: a folder or a file. */
  @Param("seeds")
  public String folder;

  private final SourceReader reader = new SourceReader(SourceOptions.standard());
  private final Cleaner cleaner = new Cleaner(CleanOptions.standard());
  private final List<Document> documents = new ArrayList<>();
  private int next;

  /** What has been read, in million bytes. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Speed {
    /** Million bytes. */
    public double megabytes;
  }

  private record Document(
      Found found, Source source, double fileSize, Article article, double textSize) {}

  /** Reads all documents once. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    for (Found found : DocumentFinder.find(List.of(folder)).documents()) {
      if (reader.read(found, InputStream.nullInputStream()) instanceof Outcome.Read read) {
        Article article = cleaner.clean(read.source());
        double textSize = article.passages().stream().mapToInt(p -> p.text().length()).sum();
        double fileSize = Files.size(found.path().orElseThrow());
        documents.add(new Document(found, read.source(), fileSize / 1e6, article, textSize / 1e6));
      }
    }
  }

  private Document next() {
    next = (next + 1) % documents.size();
    return documents.get(next);
  }

  /** From the file's bytes to the lines of a source: decoding, and parsing for a page or a PDF. */
  @Benchmark
  public Outcome source(Speed speed) {
    Document document = next();
    speed.megabytes += document.fileSize;
    return reader.read(document.found, InputStream.nullInputStream());
  }

  /** From a source to the article. */
  @Benchmark
  public Article clean(Speed speed) {
    Document document = next();
    speed.megabytes += document.fileSize;
    return cleaner.clean(document.source);
  }

  /** The date of the document and all time expressions. */
  @Benchmark
  public Object dates(Speed speed) {
    Document document = next();
    speed.megabytes += document.textSize;
    Published published =
        new PublishedFinder().find(document.article, Optional.empty(), Optional.empty());
    return new DateFinder().find(document.article, published);
  }

  /** The actors. */
  @Benchmark
  public List<Actor> actors(Speed speed) {
    Document document = next();
    speed.megabytes += document.textSize;
    return new ActorFinder().find(document.article);
  }

  /** The actors, and who asserts what. */
  @Benchmark
  public Object actorsAndStatements(Speed speed) {
    Document document = next();
    speed.megabytes += document.textSize;
    return new StatementFinder().find(document.article, new ActorFinder().find(document.article));
  }
}
