package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows of the program is made by the program. {@code mvn test -Dtest=ReadmeTest
 * -Dgolden.write=true} writes screen and table anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern SCREEN =
      Pattern.compile("<!-- screen: (\\S+) -->\n```\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("<!-- keys -->\n(.*?)\n## ", Pattern.DOTALL);

  @Test
  void itsScreenIsAGoldenScreen() throws IOException {
    Matcher shown = found(SCREEN);
    Path golden = Path.of("src/test/resources/org/lectern/tui/golden/" + shown.group(1) + ".txt");
    String screen = Files.readString(golden).split("(?m)^----\n")[1];
    replace(shown, 2, screen);
    assertEquals(screen, found(SCREEN).group(2));
  }

  @Test
  void itsTableOfKeysIsTheTableOfTheProgram() throws IOException {
    String table = "\n" + Keys.markdownTable().strip() + "\n";
    replace(found(TABLE), 1, table);
    assertEquals(table, found(TABLE).group(1));
  }

  @Test
  void itNamesTheTwoCommandsOfTheBuild() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertTrue(lines.contains("    mvn -q -DskipTests package && target/lectern seeds"));
    assertTrue(lines.contains("    mvn -q verify"));
  }

  private static Matcher found(Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(README));
    assertTrue(matcher.find(), "the README lacks " + pattern);
    return matcher;
  }

  private static void replace(Matcher found, int group, String text) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      String readme = Files.readString(README);
      Files.writeString(
          README,
          readme.substring(0, found.start(group)) + text + readme.substring(found.end(group)));
    }
  }
}
