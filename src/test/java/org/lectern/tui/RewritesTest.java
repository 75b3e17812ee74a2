package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.document.Extract;
import org.lectern.document.Span;
import org.lectern.library.Desk;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;

final class RewritesTest {

  private static List<Event> events(int documents, double score) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      papers.add(Paper.named("doc" + i, "key" + i));
    }
    Extract words = new Extract(0, 0, 1, "x", 1, new Span(0, 1), List.of(new Span(0, 1)));
    Reason reason = new Reason(Reason.Kind.DUPLICATE, "the same", words, words);
    CrossReference same = new CrossReference("doc2", "doc0", score, List.of(reason));
    return List.of(
        new Event.Listed(papers, List.of(), Desk.EMPTY, -1),
        new Event.Joined(Across.of(List.of(), List.of(), List.of(same, same.turned()))));
  }

  @Test
  void aRewriteIsFoldedUnderItsStoryUnlessTheStoryIsChosen() {
    Session session = Session.of(80, 24, "x", events(4, 0.8)).press("j j");
    assertTrue(session.screen().contains("doc1"), session.screen());
    assertTrue(session.screen().contains("+ 1 rewrite"), session.screen());
    assertFalse(session.screen().contains("doc2"), session.screen());
    assertTrue(session.press("k").screen().contains("doc2"), session.screen());
    assertEquals(2, session.state().document());
  }

  @Test
  void documentsThatShareNoMoreThanAPassageAreNoRewrites() {
    Session session = Session.of(80, 24, "x", events(4, 0.3));
    assertFalse(session.screen().contains("rewrite"), session.screen());
  }

  @Test
  void aLongListKeepsItsPlaceWhileTheCursorMovesWithinIt() {
    Session session = Session.of(80, 24, "x", events(60, 0.3)).press("G");
    String last = session.canvas().text(20);
    session.press("k k k");
    assertEquals(last, session.canvas().text(20));
  }
}
