package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.actor.Decision;
import org.lectern.briefing.Reading;
import org.lectern.library.DecisionFile;
import org.lectern.library.Library;
import org.lectern.library.LibraryReader;
import org.lectern.source.SourceOptions;

/** Actors are looked at and mended from the keyboard. */
final class MendsTest {
  @TempDir Path folder;

  @Test
  void anActorIsHiddenInThisDocumentOnly() {
    Session session = Session.port(80, 24).press("Enter 2 e");
    assertTrue(session.screen().contains("Mend A. Orlan"));
    session.press("Enter");
    assertTrue(session.screen().contains("where?"));
    session.press("j j Enter");
    Effect.Mend mend = assertInstanceOf(Effect.Mend.class, last(session));
    assertEquals(Decision.Action.HIDE, mend.decision().action());
    assertEquals(Scope.DOCUMENT, mend.scope());
  }

  @Test
  void anActorGetsTheNameThatIsTyped() {
    Session session = Session.port(80, 24).press("Enter 2 e j Enter Ctrl-u type:Orlan_A. Enter");
    session.press("Enter");
    Effect.Mend mend = assertInstanceOf(Effect.Mend.class, last(session));
    assertEquals("A. Orlan goes by Orlan A.", mend.decision().words());
  }

  @Test
  void thePageOfTheChosenActorIsAskedFor() {
    Session session = Session.port(80, 24).press("Enter 2 i");
    assertInstanceOf(Effect.Describe.class, last(session));
    assertTrue(Session.port(80, 24).press("1 i").screen().contains("no actor is chosen"));
  }

  @Test
  void actorsStandByTypeWithTheirNamesUnlessAskedForByCount() {
    String types = Session.port(80, 24).press("Enter 2").screen();
    assertTrue(types.indexOf("person") < types.indexOf("A. Orlan"));
    assertTrue(types.indexOf("organisation") < types.indexOf("Harbour Union"));
    String counts = Session.port(80, 24).press("Enter 2 v G").screen();
    assertFalse(counts.contains(" person "));
    assertTrue(counts.contains("Harbour Union"));
  }

  @Test
  void aPageHasNamesCompanyAndMentionsOverAllDocuments() {
    Window page = ActorPage.of(seeds(), "state:azerbaijan").orElseThrow();
    String all =
        String.join("\n", page.all().stream().map(e -> e.lead() + " " + e.text()).toList());
    assertTrue(all.contains("named \"Baku\" x"));
    assertTrue(all.contains("with Iran x"));
    assertTrue(all.contains("says "));
    assertTrue(page.all().stream().filter(e -> e.target().isPresent()).count() > 100);
    assertEquals(Optional.empty(), ActorPage.of(seeds(), "person:nobody"));
  }

  @Test
  void aDecisionIsKeptAndTheEventsTellOfIt() {
    Mender mender = new Mender(new DecisionFile(folder.resolve("actors")));
    Library seeds = seeds();
    Decision hide = Decision.parse("hide\teverywhere\tLurs");
    Mender.Mended mended = mender.decide(seeds, hide, Scope.FOLDER, 0);
    assertEquals("Lurs is no actor (seeds)", mended.told());
    assertTrue(mended.library().actors().stream().noneMatch(a -> a.name().equals("Lurs")));
    Mender.Mended undone = mender.undo(mended.library());
    assertTrue(undone.library().actors().stream().anyMatch(a -> a.name().equals("Lurs")));
    assertEquals("nothing to take back", mender.undo(undone.library()).told());
  }

  private static Effect last(Session session) {
    return session.effects().get(session.effects().size() - 1);
  }

  private static Library seeds() {
    return new LibraryReader(SourceOptions.standard(), Reading.standard())
        .read(List.of("seeds"), InputStream.nullInputStream());
  }
}
