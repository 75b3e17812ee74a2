package org.lectern.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Decisions;
import org.lectern.briefing.Reading;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.clean.SiteProfile;
import org.lectern.report.Format;
import org.lectern.source.SourceOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of every command that reads documents. */
final class CommonOptions {
  private final List<Format> formats;
  private final OptionSpec format;
  private final OptionSpec width =
      Options.text("N", "Break prose and cut rows at N columns; 0 does neither.", "--width");
  private final OptionSpec color =
      Options.text("WHEN", "Show colours: auto (the default), always or never.", "--color");
  private final OptionSpec encoding =
      Options.text("NAME", "The charset of the files, if you know better.", "--encoding");
  private final OptionSpec documentDate =
      Options.text("DATE", "The day on which the documents were published.", "--document-date");
  private final OptionSpec documentDates =
      Options.text("FILE", "The same for each: lines of document, tab, date.", "--document-dates");
  private final OptionSpec since =
      Options.text(
          "DATE|last",
          "Only files that arrived on that day or later; last: since you last asked so.",
          "--since");
  private final OptionSpec noClean =
      Options.flag("Drop nothing; title, author and date are read all the same.", "--no-clean");
  private final OptionSpec keepRule =
      Options.texts("NAME", "Switch a cleaning rule off.", "--keep-rule");
  private final OptionSpec dropLine =
      Options.texts("TEXT", "Drop lines with this text.", "--drop-line");
  private final OptionSpec maxSize =
      Options.text(
          "SIZE",
          "Refuse files above this size, and PDFs that unfold to more (64M).",
          "--max-size");
  private final OptionSpec filesFrom =
      Options.text(
          "FILE", "Read names from FILE (- is standard input), ended by NUL.", "--files0-from");

  /** Options with the formats a command knows, the default one first. */
  CommonOptions(Format... formats) {
    this.formats = List.of(formats);
    this.format = Options.text("FORMAT", "Print " + Words.list(labels()) + ".", "-f", "--format");
  }

  /** Adds them to a command. */
  void describe(CommandSpec spec) {
    for (OptionSpec option :
        List.of(
            format,
            width,
            color,
            encoding,
            documentDate,
            documentDates,
            since,
            noClean,
            keepRule,
            dropLine,
            maxSize,
            filesFrom)) {
      spec.addOption(option);
    }
  }

  /** The format that is wanted. */
  Format format() {
    String wish = Options.value(format).orElse(formats.get(0).label());
    for (Format known : formats) {
      if (known.label().equals(wish)) {
        return known;
      }
    }
    throw new UsageException(
        "--format takes " + Words.list(labels()) + " here, not '" + wish + "'");
  }

  /** Whether a format is asked for. */
  boolean asksForFormat() {
    return Options.value(format).isPresent();
  }

  Optional<String> width() {
    return Options.value(width);
  }

  Optional<String> color() {
    return Options.value(color);
  }

  Optional<String> since() {
    return Options.value(since);
  }

  Optional<String> filesFrom() {
    return Options.value(filesFrom);
  }

  /** How files are to be read. */
  SourceOptions sourceOptions() {
    SourceOptions standard = SourceOptions.standard();
    return new SourceOptions(
        Options.value(encoding).map(name -> Arguments.charset("--encoding", name)),
        Options.value(maxSize)
            .map(size -> Arguments.size("--max-size", size))
            .orElse(standard.maxBytes()));
  }

  /** How documents are to be read, with site profiles, those of the user first. */
  Reading reading(List<SiteProfile> profiles, Decisions decisions) {
    Optional<LocalDate> date =
        Options.value(documentDate).map(day -> Arguments.day("--document-date", day));
    Map<String, LocalDate> dates =
        Options.value(documentDates).map(DateTable::read).orElse(Map.of());
    CleanOptions clean =
        new CleanOptions(!Options.isSet(noClean), keptRules(), Options.values(dropLine), profiles);
    return new Reading(clean, date, dates, decisions);
  }

  private Set<String> keptRules() {
    Set<String> kept = new LinkedHashSet<>(Options.values(keepRule));
    List<String> known = kept.isEmpty() ? List.of() : Cleaner.ruleNames();
    for (String name : kept) {
      if (!known.contains(name)) {
        throw new UsageException(
            "--keep-rule: there is no rule '"
                + name
                + "' that can be switched off; "
                + Words.closest(name, known)
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("the rules are " + String.join(", ", known)));
      }
    }
    return kept;
  }

  private List<String> labels() {
    return formats.stream().map(Format::label).toList();
  }
}
