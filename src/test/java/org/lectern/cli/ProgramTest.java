package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  private static final String LETTER = "A letter from Port Sava\n\nThe harbour was closed.\n";

  @Test
  void theVersionIsThatOfTheProject() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));
    assertEquals("lectern " + Version.NUMBER + "\n", Call.of("--version").out());
    assertTrue(
        project.contains("<artifactId>lectern</artifactId>\n  <version>" + Version.NUMBER + "<"));
  }

  @Test
  void everyCommandHasHelpWithAnExampleOfItself() {
    for (String word : CommandName.words()) {
      Call help = Call.of(word, "--help");
      assertEquals(0, help.code(), word);
      assertTrue(help.out().startsWith("Usage: lectern " + word), help.out());
      assertTrue(help.out().contains("\nExamples:\n  lectern " + word), help.out());
      assertEquals(help.out(), Call.of("help", word).out());
    }
  }

  @Test
  void theOverviewNamesEveryCommand() {
    String overview = Call.of("--help").out();
    for (String word : CommandName.words()) {
      assertTrue(overview.contains("  lectern " + word + " "), word);
    }
  }

  @Test
  void standardInputIsReadWhereThePathIsADash() {
    Call call = Call.of(Map.of(), LETTER, "show", "--raw", "-");
    assertEquals(LETTER, call.out());
    assertEquals(0, call.code());
  }

  @Test
  void theSourceTextIsPrintedAsItIs() {
    Call call = Call.of(Map.of(), "no line end", "show", "--raw", "-");
    assertEquals("no line end", call.out());
  }

  @Test
  void namesAreReadFromStandardInputWhereTheyEndWithNul() {
    String seed = "seeds/001_e512bce66444627a.txt";
    Call call = Call.of(Map.of(), seed + "\0", "list", "-f", "tsv", "--files0-from", "-");
    assertTrue(call.out().contains("\n" + seed + "\t"), call.out());
  }

  @Test
  void aGuessedCharsetIsSaid(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("cafe.txt");
    Files.write(
        page, "The caf\u00e9 is open.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    String shown = Call.of("show", page.toString()).out();
    assertTrue(shown.contains(" | read as windows-1252 (a guess)"), shown);
  }

  @Test
  void aNameThatBeginsWithAnAtSignIsAName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("@letter.txt"), LETTER);
    assertEquals(LETTER, Call.of("show", "--raw", file.toString()).out());
    assertEquals("", Call.of("show", "--raw", "@letter.txt").out());
  }

  @Test
  void nothingOfADocumentIsAControlSequence() {
    String hostile = "Title \u001B]0;owned\u0007\n\nText \u009B31m \u202Eturned \u001B[2J.\n";
    for (String[] arguments :
        List.of(
            new String[] {"show", "-"},
            new String[] {"show", "-f", "jsonl", "-"},
            new String[] {"show", "--explain", "-"},
            new String[] {"list", "-"},
            new String[] {"brief", "-"},
            new String[] {"search", "text", "-"})) {
      String out = Call.of(Map.of(), hostile, arguments).out();
      assertTrue(out.chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x9B || c == 0x202E), out);
    }
  }

  @Test
  void nothingOfANameIsAControlSequence() {
    Call call = Call.of("list", "no\u001B[31msuch");
    assertEquals(3, call.code());
    assertTrue(call.err().contains("no␛[31msuch"), call.err());
  }

  @Test
  void aFullDiskIsAnError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(3, run(new Refusing("No space left on device"), err));
    assertEquals(
        "lectern: standard output cannot be written: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aClosedPipeEndsQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, run(new Refusing("Broken pipe"), err));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aTerminalGetsItsOwnCharsetAndAPipeUtf8() {
    Map<String, String> poor = Map.of("LC_ALL", "C");
    String text = "“Ağdam” – Məmmədov\n";
    assertEquals(text, Call.of(poor, text, false, "show", "--raw", "-").out());
    assertEquals("\"Agdam\" - Mammadov\n", Call.of(poor, text, true, "show", "--raw", "-").out());
  }

  @Test
  void coloursAreForTerminalsUnlessSomebodySaysOtherwise() {
    Map<String, String> terminal = Map.of("TERM", "xterm", "LANG", "en_US.UTF-8");
    assertTrue(coloured(terminal, true));
    assertFalse(coloured(terminal, false));
    assertTrue(coloured(terminal, false, "--color=always"));
    assertFalse(coloured(terminal, true, "--color", "never"));
    assertFalse(coloured(Map.of("TERM", "dumb"), true));
    assertFalse(coloured(Map.of("TERM", "xterm", "NO_COLOR", "1"), true));
    assertTrue(coloured(Map.of("CLICOLOR_FORCE", "1"), false));
    assertFalse(coloured(Map.of("CLICOLOR_FORCE", "0"), false));
  }

  @Test
  void rowsFitTheTerminal() {
    Map<String, String> terminal = Map.of("LANG", "C.UTF-8");
    Call show = Call.of(terminal, "", true, "show", "seeds/001_e512bce66444627a.txt");
    assertTrue(show.out().lines().allMatch(line -> line.length() <= 60), show.out());
    Call narrow = Call.of(terminal, "", true, "dates", "--width", "100", "seeds");
    assertTrue(narrow.out().lines().allMatch(line -> line.length() <= 100), narrow.out());
  }

  @Test
  void whatWasAskedForOnceIsNotNewTheNextTime(@TempDir Path home, @TempDir Path folder)
      throws IOException, InterruptedException {
    Map<String, String> environment = Map.of("HOME", home.toString());
    Files.writeString(folder.resolve("one.txt"), LETTER);
    Thread.sleep(50); // let the clock of the file system tick
    String[] ask = {"list", "-f", "tsv", "--since", "last", folder.toString()};
    assertTrue(Call.of(environment, "", ask).out().contains("one.txt"));
    assertEquals(1, Call.of(environment, "", ask).code());
    Files.writeString(folder.resolve("two.txt"), LETTER);
    Call third = Call.of(environment, "", ask);
    assertTrue(third.out().contains("two.txt") && !third.out().contains("one.txt"), third.out());
  }

  @Test
  void aHomeThatCannotBeWrittenStillReads(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), LETTER);
    Map<String, String> environment = Map.of("HOME", file.toString());
    assertEquals(0, Call.of(environment, "", "list", "--since", "last", file.toString()).code());
  }

  private static boolean coloured(
      Map<String, String> environment, boolean terminal, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "list";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Call.of(environment, LETTER, terminal, arguments).out().contains("\u001B[");
  }

  private static int run(OutputStream out, OutputStream err) {
    return Program.run(
        new Invocation(
            List.of("list", "-"),
            new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            Map.of(),
            false,
            false,
            () -> 0));
  }

  /** A stream that takes nothing. */
  private static final class Refusing extends OutputStream {
    private final String why;

    Refusing(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }
}
