package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Decisions;
import org.lectern.briefing.Reading;
import org.lectern.document.Problem;
import org.lectern.library.DatesByHand;
import org.lectern.library.DecisionFile;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryReader;
import org.lectern.library.OwnActors;
import org.lectern.library.OwnProfiles;
import org.lectern.report.Format;
import org.lectern.report.Look;
import org.lectern.report.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that reads documents and prints something of them. */
abstract class ReadingCommand implements Command {
  private static final int MOST_NAMED = 5;

  private final CommonOptions options;
  private final PositionalParamSpec paths =
      Options.parameters("0..*", "PATH", "Files and folders; - is standard input.");

  /** A command with the formats it knows, the default one first. */
  ReadingCommand(Format... formats) {
    this.options = new CommonOptions(formats);
  }

  /** Adds the options that only this command has. */
  void describeOwn(CommandSpec spec) {}

  /** Reads its own options, so that what is wrong is told before anything is read. */
  void check(Invocation invocation) {}

  /** The column at which prose breaks in a pipe or a file; 0 where it does not. */
  int wrapsAt() {
    return 0;
  }

  /** What it finds in English text only; empty where it reads any language. */
  String foundInEnglish() {
    return "";
  }

  /** Prints, and tells whether anything was found. */
  abstract boolean print(Library library, Format format, Page page);

  @Override
  public final void describe(CommandSpec spec) {
    describeOwn(spec);
    options.describe(spec);
    spec.addPositional(paths);
  }

  @Override
  public final int run(Invocation invocation) {
    Format format = options.format();
    Look look = Looks.of(invocation, options.width(), options.color());
    check(invocation);
    Library library = read(invocation);
    Page page = new Page(invocation.out(), fitted(look, format));
    boolean found = print(library, format, page);
    page.flush();
    if (!foundInEnglish().isEmpty()) {
      tellOtherLanguages(invocation, library);
    }
    return exitCode(library, found);
  }

  /** What the user gave as paths, without what a command takes before them. */
  List<String> parameters() {
    return Options.values(paths);
  }

  /** The paths among the parameters. */
  List<String> paths() {
    return parameters();
  }

  /** Markdown is not wrapped, for its reader does that; a width that is asked for holds. */
  private Look fitted(Look look, Format format) {
    if (format == Format.MARKDOWN) {
      return new Look(look.charset(), 0, look.terminal(), false);
    }
    return options.width().isPresent() ? look : look.wrappedAt(wrapsAt());
  }

  /** The paths that are meant where none is given; none here, so that one must be. */
  List<String> otherwise() {
    return List.of();
  }

  /** Whether a format is asked for. */
  boolean asksForFormat() {
    return options.asksForFormat();
  }

  /** All names of files and folders, wherever they are given. */
  List<String> names(Invocation invocation) {
    List<String> names = new ArrayList<>(paths());
    options.filesFrom().ifPresent(file -> names.addAll(NameList.read(file, invocation.in())));
    if (names.isEmpty() && options.filesFrom().isEmpty()) {
      names.addAll(otherwise());
      if (names.isEmpty()) {
        throw new UsageException(
            "no PATH is given: name a file or a folder, or - for standard input");
      }
    }
    return names;
  }

  /** Reads the documents when it is asked; what is wrong with the options is told now. */
  Supplier<Library> documents(Invocation invocation, List<String> names) {
    OwnProfiles own = OwnProfiles.of(invocation.environment());
    tell(invocation, own.problems());
    Decisions decisions = new DatesByHand(DeskFile.of(invocation.environment()));
    LibraryReader reader =
        new LibraryReader(
            options.sourceOptions(),
            aboutActors(invocation, options.reading(own.withBuiltIn(), decisions)));
    Since since = Since.of(options.since(), invocation, names);
    return () -> {
      Library library = since.filter(reader.read(names, invocation.in()));
      since.note();
      return library;
    };
  }

  /** A reading with what the person teaches and decided about actors. */
  private static Reading aboutActors(Invocation invocation, Reading reading) {
    OwnActors taught = OwnActors.of(invocation.environment());
    DecisionFile.Kept decided = DecisionFile.of(invocation.environment()).load();
    tell(invocation, taught.problems());
    tell(invocation, decided.problems());
    return reading.with(taught.names(), decided.mending());
  }

  private Library read(Invocation invocation) {
    List<String> names = names(invocation);
    Library library = documents(invocation, names).get();
    tell(invocation, library.problems());
    if (library.briefings().isEmpty() && library.problems().isEmpty()) {
      Page errors = new Page(invocation.err(), Looks.ofErrors(invocation));
      errors.line("lectern: no documents in " + String.join(", ", names));
      errors.flush();
    }
    return library;
  }

  /** Names documents that are not in English, so that nobody takes silence for a finding. */
  private void tellOtherLanguages(Invocation invocation, Library library) {
    List<String> named = new ArrayList<>();
    int more = 0;
    for (Briefing briefing : library.briefings()) {
      if (!briefing.article().mayBeEnglish()) {
        String language = briefing.article().language().orElse("");
        more += named.size() < MOST_NAMED ? 0 : 1;
        named.add(briefing.id() + " (" + language + ")");
      }
    }
    if (!named.isEmpty()) {
      String all = String.join(", ", named.subList(0, named.size() - more));
      Page errors = new Page(invocation.err(), Looks.ofErrors(invocation));
      errors.line(
          "lectern: "
              + foundInEnglish()
              + " are found in English text only; not in English: "
              + all
              + (more > 0 ? " and " + more + " more" : ""));
      errors.flush();
    }
  }

  static void tell(Invocation invocation, List<Problem> problems) {
    if (!problems.isEmpty()) {
      Page errors = new Page(invocation.err(), Looks.ofErrors(invocation));
      problems.forEach(problem -> errors.line("lectern: " + problem.sentence()));
      errors.flush();
    }
  }

  private static int exitCode(Library library, boolean found) {
    if (!library.problems().isEmpty()) {
      return ExitCode.UNREAD;
    }
    return found ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }
}
