package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.actor.Decision;
import org.lectern.actor.OwnNames;
import org.lectern.briefing.Reading;
import org.lectern.source.SourceOptions;

/** Decisions about actors are kept, and hold when documents are read again. */
final class DecisionFileTest {
  @TempDir Path folder;

  @Test
  void decisionsAreKeptAndTakenBack() throws IOException {
    DecisionFile file = new DecisionFile(folder.resolve("data/actors"));
    assertEquals(0, file.load().mending().decisions().size());
    file.append(List.of(Decision.parse("hide\teverywhere\tLisbon")));
    file.append(List.of(Decision.parse("rename\teverywhere\tLima\tPeru")));
    assertEquals(2, file.load().mending().decisions().size());
    assertEquals("Lima goes by Peru", file.undo().orElseThrow().words());
    assertEquals(1, file.load().mending().decisions().size());
    file.undo();
    assertTrue(file.undo().isEmpty());
  }

  @Test
  void aBadLineIsToldWithItsNumberAndTheRestIsUsed() throws IOException {
    Path path = folder.resolve("actors");
    Files.writeString(path, "# mine\n\nhide\teverywhere\tLisbon\nmelt\teverywhere\tLima\n");
    DecisionFile.Kept kept = new DecisionFile(path).load();
    assertEquals(1, kept.mending().decisions().size());
    assertEquals(1, kept.problems().size());
    assertTrue(kept.problems().get(0).cause().startsWith("line 4: \"melt\""));
  }

  @Test
  void aCorrectionHoldsAfterTheDocumentChangedAndInTheTable() throws IOException {
    Path document = folder.resolve("a.txt");
    DecisionFile file = new DecisionFile(folder.resolve("data/actors"));
    Files.writeString(document, text("The deputy Ramiro Quintanal spoke in Lisbon."));
    Library library = read(document, file);
    List<String> table = new ArrayList<>(List.of("actor\ttype\taliases\tkey"));
    for (LibraryActor actor : library.actors()) {
      String type = actor.name().equals("Lisbon") ? "HIDE" : actor.kind().name();
      table.add(actor.name().replace("Ramiro", "R.") + "\t" + type + "\t\t" + actor.key());
    }
    List<String> problems = new ArrayList<>();
    file.append(
        EditedActors.decisions(table, library.actors(), (line, cause) -> problems.add(cause)));
    Files.writeString(
        document, text("Yesterday Ramiro Quintanal left Lisbon. Ramiro Quintanal was tired."));
    assertEquals(List.of("R. Quintanal 2"), names(read(document, file)));
    assertTrue(problems.isEmpty());
    file.undo();
    file.undo();
    assertEquals(List.of("Ramiro Quintanal 2", "Lisbon 1"), names(read(document, file)));
  }

  @Test
  void rowsThatGetOneNameBecomeOneActor() throws IOException {
    Path document = folder.resolve("a.txt");
    Files.writeString(document, text("The deputy Ramiro Quintanal met the judge Lucia Ferrante."));
    DecisionFile file = new DecisionFile(folder.resolve("data/actors"));
    Library library = read(document, file);
    List<String> table =
        List.of(
            "actor\tkey",
            "Lucia Ferrante\tperson:ramiro-quintanal",
            "Lucia Ferrante\tperson:lucia-ferrante",
            "Ghost\tperson:ghost");
    List<String> problems = new ArrayList<>();
    file.append(
        EditedActors.decisions(
            table, library.actors(), (line, cause) -> problems.add(line + ": " + cause)));
    assertEquals(List.of("Lucia Ferrante 2"), names(read(document, file)));
    assertEquals(List.of("4: no actor in these documents has the key person:ghost"), problems);
  }

  private static String text(String sentence) {
    return "what happened on that day\n\n" + sentence + "\n";
  }

  private static Library read(Path document, DecisionFile file) {
    Reading reading = Reading.standard().with(OwnNames.NONE, file.load().mending());
    return new LibraryReader(SourceOptions.standard(), reading)
        .read(List.of(document.toString()), InputStream.nullInputStream());
  }

  private static List<String> names(Library library) {
    return library.actors().stream().map(a -> a.name() + " " + a.mentions()).toList();
  }
}
