package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.document.Source;
import org.lectern.library.DecisionFile;
import org.lectern.library.Desk;
import org.lectern.library.DeskFile;
import org.lectern.library.Library;

final class DatingTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2012, 3, 14));

  @Test
  void aTypedDateIsKeptAndMovesWhatDependsOnIt() {
    Session session = Session.port(80, 24).press("Enter D type:14_March_2012 Enter");
    String key = session.state().paper().orElseThrow().key();
    assertTrue(session.effects().contains(new Effect.Keep(new Desk.Dated(key, DAY))));
    assertTrue(session.effects().contains(new Effect.Redate(0, DAY)));
    assertEquals(DAY.get(), session.state().desk().dates().get(key));
    assertTrue(session.screen().contains("published on 14 March 2012"), session.screen());
  }

  @Test
  void anEmptyDateTakesItBack() {
    Session session = Session.port(80, 24).press("D type:2012-03-14 Enter D Ctrl-u Enter");
    assertTrue(session.effects().contains(new Effect.Redate(0, Optional.empty())));
    assertTrue(session.state().desk().dates().isEmpty());
  }

  @Test
  void whatIsNoDayIsToldAndKeepsNothing() {
    Session session = Session.port(80, 24).press("D type:31_February_2012 Enter");
    assertTrue(session.screen().contains("is no day such as"), session.screen());
    assertEquals(List.of(), session.effects());
  }

  @Test
  void theDocumentItsDatesAndTheTimelineAreFoundAnew() {
    List<Event> events = new ArrayList<>();
    Background background =
        new Background(
            () -> library(),
            new DeskFile(Path.of("none", "desk")),
            DecisionFile.of(Map.of()),
            events::add);
    background.work(library());
    events.clear();
    background.redate(0, DAY);
    background.work(library());
    assertEquals(DAY, cleaned(events).outline().published().date());
    assertEquals("2012-03-12", found(events).facts().dates().get(0).when().timex());
    assertEquals("2012-03-12", joined(events).across().timeline().get(0).time().when().timex());
  }

  private static Library library() {
    String text = "Baku opens a bridge\n\nThe bridge was opened on Monday with speeches by all.\n";
    return new Library(
        List.of(new Briefing(Source.ofText("bridge.txt", text), Reading.standard())), List.of());
  }

  private static Event.Cleaned cleaned(List<Event> events) {
    return (Event.Cleaned)
        events.stream().filter(e -> e instanceof Event.Cleaned).findFirst().orElseThrow();
  }

  private static Event.Found found(List<Event> events) {
    return (Event.Found)
        events.stream().filter(e -> e instanceof Event.Found).findFirst().orElseThrow();
  }

  private static Event.Joined joined(List<Event> events) {
    return (Event.Joined)
        events.stream().filter(e -> e instanceof Event.Joined).reduce((a, b) -> b).orElseThrow();
  }
}
