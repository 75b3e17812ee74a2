package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the cases in {@code *.cases}: a command line, and what it must print and end with. */
class CommandLineTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/lectern/cli");

  private record Case(String name, List<String> arguments, String expected) {}

  @TestFactory
  Stream<DynamicTest> everyCaseEndsAsItsFileSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cases")).sorted().toList()) {
        for (Case test : cases(file)) {
          String name = file.getFileName() + ": " + test.name();
          tests.add(DynamicTest.dynamicTest(name, () -> check(test)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(Case test) {
    Call call = Call.of(test.arguments().toArray(new String[0]));
    String found = marked("| ", call.out()) + marked("! ", call.err()) + "exit " + call.code();
    assertEquals(test.expected(), found.replace(FOLDER.resolve("documents").toString(), "DOCS"));
  }

  private static String marked(String mark, String text) {
    return text.lines()
        .map(line -> (mark + line).stripTrailing() + "\n")
        .reduce("", String::concat);
  }

  private static List<Case> cases(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : ("\n" + Files.readString(file)).split("\n== ")) {
      int call = block.indexOf("\n$ lectern");
      if (call >= 0) {
        int end = block.indexOf('\n', call + 1);
        String line = block.substring(call + "\n$ lectern".length(), end);
        String name = block.substring(0, call).replace('\n', ' ').strip();
        cases.add(new Case(name, words(line), block.substring(end + 1).strip()));
      }
    }
    return cases;
  }

  /** The words of a shell line; single quotes hold blanks together. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line.strip() + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString().replace("DOCS", FOLDER.resolve("documents").toString()));
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  @Test
  void takingBackSaysWhatItTookBackOrThatNothingIsLeft(@TempDir Path home) throws IOException {
    Path data = Files.createDirectories(home.resolve("data/lectern"));
    Files.writeString(data.resolve("actors"), "hide\teverywhere\tLurs\n");
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "XDG_DATA_HOME", home.resolve("data").toString());
    Call first = Call.of(environment, "", "actors", "--undo", "seeds/");
    assertEquals("lectern: taken back: Lurs is no actor\n", first.err());
    Call second = Call.of(environment, "", "actors", "--undo", "seeds/");
    assertEquals("lectern: no decision about actors is left to take back\n", second.err());
    assertEquals(0, second.code());
  }
}
