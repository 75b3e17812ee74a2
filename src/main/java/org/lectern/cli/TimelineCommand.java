package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.library.Library;
import org.lectern.library.LibraryActor;
import org.lectern.library.Period;
import org.lectern.library.TimelineEntry;
import org.lectern.report.Format;
import org.lectern.report.Page;
import org.lectern.report.TimelineReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern timeline}: dated sentences in order of time. */
final class TimelineCommand extends ReadingCommand {
  private final OptionSpec rank =
      Options.text(
          "ORDER", "time (the default), or weight: the days that matter most first.", "--rank");
  private final OptionSpec actor =
      Options.text("NAME", "Only sentences that name this actor.", "--actor");
  private final OptionSpec from =
      Options.text("DATE", "Only what may be on or after this date.", "--from");
  private final OptionSpec to =
      Options.text("DATE", "Only what may be on or before this date.", "--to");

  TimelineCommand() {
    super(Format.TEXT, Format.JSONL, Format.TSV);
  }

  @Override
  void describeOwn(CommandSpec spec) {
    List.of(rank, actor, from, to).forEach(spec::addOption);
  }

  @Override
  void check(Invocation invocation) {
    String order = Options.value(rank).orElse("time");
    if (!order.equals("time") && !order.equals("weight")) {
      throw new UsageException("--rank takes time or weight, not '" + order + "'");
    }
    period();
  }

  @Override
  String foundInEnglish() {
    return "dates";
  }

  @Override
  boolean print(Library library, Format format, Page page) {
    boolean weight = Options.value(rank).orElse("time").equals("weight");
    List<TimelineEntry> all = weight ? library.timelineByWeight() : library.timeline();
    List<TimelineEntry> entries = named(inPeriod(all), library);
    new TimelineReport(library).print(page, format, entries);
    return !entries.isEmpty();
  }

  private Period period() {
    return new Period(
        Options.value(from).map(date -> Arguments.first("--from", date)),
        Options.value(to).map(date -> Arguments.last("--to", date)));
  }

  private List<TimelineEntry> inPeriod(List<TimelineEntry> entries) {
    Period period = period();
    return period.equals(Period.ALWAYS)
        ? entries
        : entries.stream().filter(e -> period.mayHold(e.time().when())).toList();
  }

  private List<TimelineEntry> named(List<TimelineEntry> entries, Library library) {
    Optional<String> name = Options.value(actor);
    if (name.isEmpty()) {
      return entries;
    }
    List<LibraryActor> meant =
        library.actors().stream().filter(a -> isCalled(a, name.get())).toList();
    return entries.stream().filter(e -> meant.stream().anyMatch(a -> names(e, a))).toList();
  }

  private static boolean isCalled(LibraryActor actor, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return actor.name().toLowerCase(Locale.ROOT).contains(wanted)
        || actor.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static boolean names(TimelineEntry entry, LibraryActor actor) {
    return Optional.ofNullable(actor.byDocument().get(entry.document())).stream()
        .flatMap(here -> here.mentions().stream())
        .anyMatch(mention -> entry.sentence().covers(mention.extract()));
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern timeline seeds", "lectern timeline --actor Iran --from 2020-06 --to 2021 seeds"
    };
  }
}
