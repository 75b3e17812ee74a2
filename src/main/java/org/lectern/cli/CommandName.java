package org.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands: what each is called, takes and does. Making one loads no other. */
enum CommandName {
  OPEN("[PATH...]", "Open the reader on files and folders; into a pipe, print their brief."),
  LIST("PATH...", "The documents: new or read, date, outlet, title, words, share removed."),
  SHOW("PATH...", "The cleaned text; --raw the source text; --explain each line's verdict."),
  SUMMARY("PATH...", "A summary for each document."),
  BRIEF("PATH...", "One briefing for the collection, fit to be mailed as it is."),
  ACTORS("PATH...", "Who acts, most mentioned first; --mentions one row a mention."),
  STATEMENTS("PATH...", "Who asserts what: speaker, verb, claim, relayed by, line."),
  DATES("PATH...", "Time expressions in order of the text, with their values."),
  TIMELINE("PATH...", "Dated sentences of the collection in order of time."),
  LINKS("PATH...", "Cross-references with the evidence at both ends."),
  SEARCH("QUERY PATH...", "Passages that match, best first."),
  PROFILE("FILE", "Tell whether a site profile's own must-stay and must-go lines hold."),
  COMPLETION("SHELL", "A completion script for bash, zsh or fish.");

  private final String parameters;
  private final String purpose;

  CommandName(String parameters, String purpose) {
    this.parameters = parameters;
    this.purpose = purpose;
  }

  /** The command that a word names; never the default one, which has no name. */
  static Optional<CommandName> of(String word) {
    for (CommandName name : values()) {
      if (name != OPEN && name.word().equals(word)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The command that a word must name. */
  static CommandName meant(String word) {
    return of(word).orElseThrow(() -> new UsageException(unknown("command", word)));
  }

  /** The sentence for a word that names none. */
  static String unknown(String what, String word) {
    return "there is no "
        + what
        + " '"
        + word
        + "'"
        + Words.closest(word, words()).map(m -> "; did you mean '" + m + "'?").orElse("");
  }

  /** The words of all commands that have one. */
  static List<String> words() {
    return Arrays.stream(values()).filter(n -> n != OPEN).map(CommandName::word).toList();
  }

  /** The word that calls it. */
  String word() {
    return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The program and the word. */
  String line() {
    return this == OPEN ? "lectern" : "lectern " + word();
  }

  /** The call with its parameters. */
  String usage() {
    return line() + " " + parameters;
  }

  /** What it does, in one sentence. */
  String purpose() {
    return purpose;
  }

  /** The command itself. */
  Command make() {
    return switch (this) {
      case OPEN -> new OpenCommand();
      case LIST -> new ListCommand();
      case SHOW -> new ShowCommand();
      case SUMMARY -> new SummaryCommand();
      case BRIEF -> new BriefCommand();
      case ACTORS -> new ActorsCommand();
      case STATEMENTS -> new StatementsCommand();
      case DATES -> new DatesCommand();
      case TIMELINE -> new TimelineCommand();
      case LINKS -> new LinksCommand();
      case SEARCH -> new SearchCommand();
      case PROFILE -> new ProfileCommand();
      case COMPLETION -> new CompletionCommand();
    };
  }
}
