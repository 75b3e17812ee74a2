package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskFileTest {
  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("data").resolve("lectern").resolve("desk");
  }

  @Test
  void whatIsKeptIsThereInTheNextSitting() throws IOException {
    DeskFile desk = new DeskFile(file());
    desk.append(new Desk.Read("a", 7));
    desk.append(new Desk.Marked("q", "a", 3));
    desk.append(new Desk.Noted("b", 5, "ask\tAna\nagain"));
    Desk kept = new DeskFile(file()).load().desk();
    assertEquals(Optional.of(7), kept.position("a"));
    assertEquals(3, kept.mark("q").orElseThrow().offset());
    assertEquals("ask Ana again", kept.notes().get(0).text());
  }

  @Test
  void aDateSetByHandIsKeptUntilItIsTakenBack() throws IOException {
    LocalDate day = LocalDate.of(2012, 3, 12);
    DeskFile desk = new DeskFile(file());
    desk.append(new Desk.Read("a", 7));
    desk.append(new Desk.Dated("a", Optional.of(day)));
    desk.append(new Desk.Dated("b", Optional.of(day)));
    desk.append(new Desk.Dated("b", Optional.empty()));
    assertEquals(Map.of("a", day), new DeskFile(file()).load().desk().dates());
    assertEquals(Map.of("a", day), new DeskFile(file()).dates());
    assertEquals(Desk.of(desk.load().desk().entries()).dates(), desk.load().desk().dates());
  }

  @Test
  void aDateThatIsNoneIsPassedOver() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "date\ta\t2012-02-31\ndate\t\t2012-03-12\ndate\ta\n");
    assertEquals(Map.of(), new DeskFile(file()).load().desk().dates());
    assertEquals(Map.of(), new DeskFile(file()).dates());
  }

  @Test
  void nothingIsKeptAtFirst() {
    DeskFile.Kept kept = new DeskFile(file()).load();
    assertFalse(kept.desk().isRead("a"));
    assertEquals(Optional.empty(), kept.problem());
  }

  @Test
  void aLineThatWasCutOffByAKillIsPassedOverAndTheNextOneStands() throws IOException {
    DeskFile desk = new DeskFile(file());
    desk.append(new Desk.Read("a", 7));
    Files.writeString(file(), Files.readString(file()) + "note\tb\t5\thalf a no");
    assertEquals(0, desk.load().desk().notes().size());
    desk.append(new Desk.Read("c", 1));
    assertTrue(desk.load().desk().isRead("a"));
    assertTrue(desk.load().desk().isRead("c"));
  }

  @Test
  void aDamagedFileIsToldAndItsGoodLinesCount() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {(byte) 0xff, 0, '\n', 'x', '\t', '\n'});
    DeskFile desk = new DeskFile(file());
    desk.append(new Desk.Read("a", 7));
    DeskFile.Kept kept = desk.load();
    assertTrue(kept.desk().isRead("a"));
    assertTrue(
        kept.problem().orElseThrow().sentence().endsWith("damaged lines are passed over: 2"));
  }

  @Test
  void aFolderInThePlaceOfTheFileIsToldAndNotFatal() throws IOException {
    Files.createDirectories(file());
    DeskFile desk = new DeskFile(file());
    assertTrue(desk.load().problem().isPresent());
    assertThrows(IOException.class, () -> desk.append(new Desk.Read("a", 7)));
  }

  @Test
  void theFileStaysSmallHoweverLongOneReads() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "read\ta\t1\n".repeat(150_000));
    DeskFile desk = new DeskFile(file());
    desk.append(new Desk.Read("a", 9));
    assertTrue(Files.size(file()) < 1000);
    assertEquals(Optional.of(9), desk.load().desk().position("a"));
  }

  @Test
  void theFolderIsThatOfTheEnvironmentAndNotOfTheAccount() throws IOException {
    DeskFile.of(Map.of("HOME", folder.toString())).append(new Desk.Read("a", 1));
    assertTrue(Files.exists(folder.resolve(".local/share/lectern/desk")));
    DeskFile.of(Map.of("HOME", "/nowhere", "XDG_DATA_HOME", folder.resolve("x").toString()))
        .append(new Desk.Read("a", 1));
    assertTrue(Files.exists(folder.resolve("x/lectern/desk")));
  }

  @Test
  void withoutAHomeNothingIsKeptAndNothingFails() throws IOException {
    DeskFile desk = DeskFile.of(Map.of());
    desk.append(new Desk.Read("a", 1));
    assertFalse(desk.load().desk().isRead("a"));
  }

  @Test
  void aChangedDocumentIsNewAgain() {
    assertEquals(Desk.key("x/a.txt", "text"), Desk.key("y/a.txt", "text"));
    assertFalse(Desk.key("a.txt", "text").equals(Desk.key("a.txt", "texts")));
    assertFalse(Desk.key("a.txt", "text").equals(Desk.key("b.txt", "text")));
  }
}
