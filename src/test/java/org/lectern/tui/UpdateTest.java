package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.document.Problem;
import org.lectern.library.Desk;
import org.lectern.terminal.Input;

final class UpdateTest {

  @Test
  void spaceAloneReadsTheWholeFolder() {
    Session session = Session.port(80, 24);
    for (int i = 0; i < 12; i++) {
      session.press("Space");
    }
    Desk desk = session.state().desk();
    assertTrue(session.state().shelf().papers().stream().allMatch(p -> desk.isRead(p.key())));
    assertTrue(session.screen().contains("no new document is left"), session.screen());
  }

  @Test
  void aPaneThatReadsEnglishOnlySaysSo() {
    List<Event> events = SeedEvents.of("src/test/resources/org/lectern/cli/languages");
    Session session = Session.of(80, 24, "languages", events).press("Enter 2");
    assertTrue(session.screen().contains("reads English only"), session.screen());
  }

  @Test
  void aWindowThatGoesToAnotherSizeAndBackShowsTheSameScreen() {
    Session session = Session.port(80, 24).press("Enter Space j j 2 Enter n n");
    String before = session.screen();
    session.press("size:37x9 size:200x60 size:3x2 size:120x40 size:80x24");
    assertEquals(before, session.screen());
  }

  @Test
  void escNeverQuits() {
    Session session = Session.port(80, 24).press("Enter 2 Enter Esc Esc Esc Esc Esc Esc");
    assertFalse(session.effects().contains(new Effect.Quit()));
    assertEquals(Pane.DOCUMENTS, session.state().view().main());
  }

  @Test
  void escClosesHelpAndGivesTheScreenBack() {
    Session session = Session.port(80, 24);
    String before = session.screen();
    assertFalse(session.press("?").screen().equals(before));
    assertEquals(before, session.press("Esc").screen());
  }

  @Test
  void aPastedQDoesNotQuit() {
    Session session = Session.port(80, 24);
    session.send(new Event.Came(new Input.Paste("q")));
    assertEquals(List.of(), session.effects());
  }

  @Test
  void aPasteGoesIntoThePrompt() {
    Session session = Session.port(80, 24).press("Enter /");
    session.send(new Event.Came(new Input.Paste("quota\nq")));
    assertEquals("quota q", session.state().mode().prompt().orElseThrow().text());
  }

  @Test
  void whatIsCopiedNamesItsSource() {
    Session session = Session.port(80, 24).press("Enter j j y");
    Effect copied =
        session.effects().stream().filter(e -> e instanceof Effect.Copy).findFirst().orElseThrow();
    assertEquals(
        "\u201cThe council met Minister Orlan in Port Sava on 3 May and agreed a second round of"
            + " talks about the quota for the coming season.\u201d (Harbour Post, \u201cPort talks"
            + " resume\u201d, 4 May 2021; 1-port-talks-resume.txt:4)",
        ((Effect.Copy) copied).text());
  }

  @Test
  void anAddressIsOpenedOnlyAfterItsHostWasShown() {
    Session session = Session.port(80, 24).press("j j Enter o");
    assertTrue(session.screen().contains("union.example "), session.screen());
    assertFalse(session.effects().stream().anyMatch(e -> e instanceof Effect.Open));
    session.press("Enter");
    assertTrue(session.effects().contains(new Effect.Open("https://union.example/list")));
  }

  @Test
  void theHostIsTheOneThatIsReallyOpened() {
    assertEquals("evil.example", Marking.host("https://bank.example@evil.example/login"));
    assertEquals("(not an address)", Marking.host("http://a b"));
  }

  @Test
  void aMarkLeadsBackToItsPlace() {
    Session session = Session.port(80, 24).press("Enter j j j m a");
    String marked = session.state().text().cursor().toString();
    session.press("J g ' a");
    assertEquals(0, session.state().document());
    assertEquals(marked, session.state().text().cursor().toString());
  }

  @Test
  void anEmptyNoteTakesTheNoteAway() {
    Session session = Session.port(80, 24).press("Enter j j a type:see Enter");
    assertEquals(1, session.state().desk().notes().size());
    session.press("a Ctrl-u Enter");
    assertEquals(0, session.state().desk().notes().size());
  }

  @Test
  void nGoesThroughAllDocumentsAndRoundAgain() {
    Session session = Session.port(80, 24).press("Enter 2 Enter");
    assertEquals("OfActor[key=orlan, label=A. Orlan]", session.state().light().orElseThrow() + "");
    session.press("n n n n");
    assertEquals(1, session.state().document());
    session.press("n n");
    assertEquals(3, session.state().document());
    session.press("n");
    assertEquals(0, session.state().document());
    session.press("N");
    assertEquals(3, session.state().document());
  }

  @Test
  void aReferenceLeadsThereAndBack() {
    Session session = Session.port(80, 24).press("Enter 4 j Enter");
    assertEquals(1, session.state().document());
    session.press("<");
    assertEquals(0, session.state().document());
    session.press(">");
    assertEquals(1, session.state().document());
  }

  @Test
  void aSearchThatIsGivenUpLeavesTheTextWhereItWas() {
    Session session = Session.port(80, 24).press("Enter");
    String before = session.screen();
    session.press("/ type:cabinet");
    assertFalse(session.screen().equals(before));
    assertEquals(before, session.press("Esc").screen());
  }

  @Test
  void aPositionIsFoundAgainInTheNextSitting() {
    Session first = Session.port(80, 24).press("Enter Space q");
    assertTrue(first.effects().contains(new Effect.Quit()));
    List<Event> events = new java.util.ArrayList<>(Port.events());
    Event.Listed listed = (Event.Listed) events.get(0);
    events.set(0, new Event.Listed(listed.papers(), List.of(), first.state().desk(), -1));
    Session second = Session.of(80, 24, "port", events).press("Enter");
    assertEquals(
        first.state().text().cursor().block(), Texts.position(second.state()).cursor().block());
  }

  @Test
  void aSingleDocumentIsOpenedAtItsText() {
    Event.Listed listed = (Event.Listed) Port.events().get(0);
    Session session =
        Session.of(
            80,
            24,
            "one",
            List.of(
                new Event.Listed(listed.papers().subList(0, 1), List.of(), Desk.EMPTY, 0),
                Port.events().get(1)));
    assertTrue(session.screen().contains("The council met"), session.screen());
  }

  @Test
  void whatCouldNotBeReadIsListed() {
    Problem problem = new Problem("broken.pdf", "is no PDF");
    Session session =
        Session.of(
            80, 24, "x", List.of(new Event.Listed(List.of(), List.of(problem), Desk.EMPTY, -1)));
    assertTrue(session.screen().contains("not read: broken.pdf: is no PDF"), session.screen());
  }

  @Test
  void everyKeyWorksInEveryPaneAndSizeEvenWithoutDocuments() {
    List<Event> nothing = List.of(new Event.Listed(List.of(), List.of(), Desk.EMPTY, -1));
    for (List<Event> events : List.of(nothing, Port.events(), List.<Event>of())) {
      for (String size : List.of("1x1", "3x2", "20x4", "59x13", "80x24", "120x40", "200x60")) {
        for (Binding binding : Keys.TABLE) {
          Session session = Session.of(80, 24, "x", events).press("size:" + size);
          String key = binding.keys().get(0).notation();
          session.press(key + " Enter " + key + " 2 " + key + " 4 Enter z " + key + " Tab " + key);
          assertTrue(session.canvas().rows() > 0);
        }
      }
    }
  }

  @Test
  void nothingIsLitAtFirst() {
    assertEquals(Optional.empty(), Session.port(80, 24).state().light());
  }
}
