package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes options and asks them for what the user gave. */
final class Options {
  private Options() {}

  /** An option that takes one text. */
  static OptionSpec text(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that may be given several times. */
  static OptionSpec texts(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** The parameters from a position on. */
  static PositionalParamSpec parameters(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** What an option was given, if it was. */
  static Optional<String> value(OptionSpec option) {
    return Optional.ofNullable(option.getValue());
  }

  /** Whether a flag was given. */
  static boolean isSet(OptionSpec option) {
    return Boolean.TRUE.equals(option.getValue());
  }

  /** All that an option was given. */
  static List<String> values(OptionSpec option) {
    return Optional.<List<String>>ofNullable(option.getValue()).orElse(List.of());
  }

  /** All parameters that were given. */
  static List<String> values(PositionalParamSpec parameters) {
    return Optional.<List<String>>ofNullable(parameters.getValue()).orElse(List.of());
  }
}
