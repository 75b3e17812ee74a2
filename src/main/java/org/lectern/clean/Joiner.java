package org.lectern.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/**
 * Makes whole passages of judged lines: joins what line, column and page breaks have parted, makes
 * parted words one, puts drop caps back and takes the marks of emphasis out. A drop cap is expected
 * as a line of its own that is kept as a paragraph.
 */
final class Joiner {

  /** The passages of lines that are read as they stand. */
  List<Passage> join(SourceText text, List<Judged> judged) {
    return join(text, Reading.asPrinted(judged));
  }

  /**
   * The passages of a text in reading order, numbered from 0; lines that were dropped are out, and
   * so are the marks that call notes.
   */
  List<Passage> join(SourceText text, Reading reading) {
    Marks marks = new Marks(reading.marks());
    List<Strip> strips = Strip.of(text, reading.inOrder(), marks);
    List<Strip> caps = strips.stream().filter(DropCaps::isCap).toList();
    List<List<Strip>> groups = DropCaps.putBack(groups(strips), caps);
    groups.sort(Comparator.comparingInt(Joiner::begin));
    Seam seam = new Seam(new Hyphens(text));
    List<Passage> passages = new ArrayList<>();
    for (List<Strip> group : groups) {
      add(passages, group, seam, marks, text);
    }
    return passages;
  }

  /** Where a paragraph begins; a drop cap at its head may stand anywhere. */
  private static int begin(List<Strip> group) {
    int first = group.get(0).index();
    return group.size() > 1 ? Math.min(first, group.get(1).index()) : first;
  }

  /** The lines of each passage together. */
  private static List<List<Strip>> groups(List<Strip> strips) {
    Continuation continuation = new Continuation(new Layout(strips));
    List<List<Strip>> groups = new ArrayList<>();
    List<Strip> last = new ArrayList<>();
    List<Strip> body = last;
    boolean heading = false;
    for (Strip strip : strips) {
      if (DropCaps.isCap(strip)) {
        continue;
      }
      if (!last.isEmpty() && continuation.joins(end(last), strip)) {
        last.add(strip);
      } else if (!body.isEmpty() && continuation.joinsOver(end(body), strip, heading)) {
        body.add(strip);
        last = body;
      } else {
        last = new ArrayList<>(List.of(strip));
        groups.add(last);
      }
      heading = strip.role() == Role.HEADING || heading && !strip.isBody();
      body = strip.isBody() || endsParagraphs(strip) ? last : body;
    }
    return groups;
  }

  /** Whether no paragraph goes on after a line: it is of the text itself. */
  private static boolean endsParagraphs(Strip strip) {
    return !strip.role().isAside() && strip.role() != Role.HEADING;
  }

  private static Strip end(List<Strip> group) {
    return group.get(group.size() - 1);
  }

  private static void add(
      List<Passage> passages, List<Strip> group, Seam seam, Marks marks, SourceText text) {
    Draft draft = new Draft();
    for (int i = 0; i < group.size(); i++) {
      Strip strip = group.get(i);
      if (i > 0 && !DropCaps.isCap(group.get(i - 1))) {
        seam.close(draft, group.get(i - 1), strip);
      }
      marks.append(draft, text, strip.span());
    }
    passage(passages, draft, role(group), text);
  }

  private static Role role(List<Strip> group) {
    Strip first = group.get(0);
    return DropCaps.isCap(first) && group.size() > 1 ? group.get(1).role() : first.role();
  }

  private static void passage(List<Passage> passages, Draft draft, Role role, SourceText text) {
    boolean plain = role == Role.REFERENCES || role == Role.DATA;
    Emphasis emphasis = Emphasis.of(draft);
    Draft bare = plain ? draft : emphasis.bare();
    List<Span> spans = plain ? List.of() : emphasis.spans();
    List<Piece> pieces = bare.pieces();
    if (!pieces.isEmpty()) {
      passages.add(new Passage(passages.size(), role, bare.text(), pieces, spans, text));
    }
  }
}
