package org.lectern.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A word list of this room: words between blanks, lines that begin with {@code #} apart. */
final class WordList {
  /** Words that tell nothing of what a text is about. */
  static final Set<String> STOP = load("stop-words.txt", UnaryOperator.identity());

  /** Words that tell little, as stems. */
  static final Set<String> COMMON = load("common-words.txt", Words.Word::stem);

  private WordList() {}

  private static Set<String> load(String name, UnaryOperator<String> form) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" ", -1)))
          .map(form)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
