package org.lectern.library;

import java.util.List;
import org.lectern.briefing.Briefing;
import org.lectern.document.Extract;
import org.lectern.link.Reason;
import org.lectern.statement.Statement;
import org.lectern.summary.SummarySentence;

/**
 * One briefing for a collection: few facts, well chosen.
 *
 * @param title what the collection is about, in one line
 * @param sources the documents in the order in which they are numbered
 * @param sentences what it is about
 * @param actors who acts
 * @param timeline what happened when, in order of time
 * @param claims who asserts what
 * @param conflicts where the sources differ
 */
public record Brief(
    String title,
    List<Briefing> sources,
    List<SummarySentence> sentences,
    List<LibraryActor> actors,
    List<TimelineEntry> timeline,
    List<Claim> claims,
    List<Conflict> conflicts) {

  /** Copies its lists. */
  public Brief {
    sources = List.copyOf(sources);
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    timeline = List.copyOf(timeline);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A sentence that is somebody's claim.
   *
   * @param document the id of the document
   * @param statement who asserts what
   * @param sentence the whole sentence in which it stands
   */
  public record Claim(String document, Statement statement, Extract sentence) {}

  /**
   * Two documents that differ.
   *
   * @param document the id of the one
   * @param other the id of the other
   * @param reason in what, with the passages
   */
  public record Conflict(String document, String other, Reason reason) {}
}
