package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.terminal.Canvas;

/**
 * Whole screens. Each file of {@code golden/} says a size and keys, then the screen that they lead
 * to, then the style of every run that is not plain ({@code row:from-to style|text}). After a
 * change that is meant, {@code mvn test -Dtest=GoldenTest -Dgolden.write=true} writes the screens
 * anew: read the difference before it is committed. A file with {@code library seeds} reads the
 * five documents of {@code seeds/} and what the program finds in them; all others read those of
 * {@code port/}.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/lectern/tui/golden");
  private static final String RULE = "----";

  @TestFactory
  List<DynamicTest> theScreenIsAsItWasApproved() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<DynamicTest> tests =
          files
              .sorted()
              .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
              .toList();
      assertTrue(tests.size() > 10, "golden screens are missing");
      return tests;
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    String wanted = text.contains(RULE) ? text.substring(0, text.indexOf(RULE)) : text;
    String actual = wanted + screen(wanted);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }

  private static String screen(String script) {
    String[] size = value(script, "size").split("x");
    int columns = Integer.parseInt(size[0]);
    int rows = Integer.parseInt(size[1]);
    Session session =
        value(script, "library").equals("seeds")
            ? Session.of(columns, rows, "seeds", SeedEvents.all())
            : Session.port(columns, rows);
    session.press(value(script, "keys"));
    Canvas canvas = session.canvas();
    return RULE
        + "\n"
        + String.join("\n", canvas.text())
        + "\n"
        + RULE
        + "\n"
        + String.join("\n", canvas.styled())
        + "\n";
  }

  private static String value(String script, String name) {
    return script
        .lines()
        .filter(l -> l.startsWith(name + " "))
        .map(l -> l.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
