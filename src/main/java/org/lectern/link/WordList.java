package org.lectern.link;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.document.WordFile;

/** A word list of this room: words between blanks, lines that begin with {@code #} apart. */
final class WordList {
  /** Words that tell nothing of what a text is about. */
  static final Set<String> STOP = load("stop-words.txt", UnaryOperator.identity());

  /** Words that tell little, as stems. */
  static final Set<String> COMMON = load("common-words.txt", Words.Word::stem);

  private WordList() {}

  private static Set<String> load(String name, UnaryOperator<String> form) {
    return WordFile.lines(WordList.class, name).stream()
        .flatMap(line -> Arrays.stream(line.strip().split(" ", -1)))
        .map(form)
        .collect(Collectors.toUnmodifiableSet());
  }
}
