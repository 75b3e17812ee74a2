package org.lectern.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.document.Span;

/** The marks in the text that call notes: they are left out, and the lines say so. */
final class NoteCalls {
  private NoteCalls() {}

  /** The places of the marks in lines that are kept, whose notes are set apart as notes. */
  static List<Span> marks(Page page, List<Judged> judged) {
    List<Span> marks = new ArrayList<>();
    for (Footnote note : page.galley().footnotes()) {
      if (note.call().isPresent() && isCalled(note, judged)) {
        marks.add(note.call().get());
      }
    }
    marks.sort(Comparator.comparingInt(Span::start));
    return marks;
  }

  /** The lines with the reason for a mark that is left out. */
  static List<Judged> told(Page page, List<Judged> judged) {
    List<Judged> told = new ArrayList<>(judged);
    for (Footnote note : page.galley().footnotes()) {
      if (note.call().isPresent() && isCalled(note, judged)) {
        Judged line = told.get(note.caller());
        Verdict.Kept kept = (Verdict.Kept) line.verdict();
        String why =
            kept.why()
                + "; its mark "
                + note.mark()
                + " calls the note of line "
                + page.lines().get(note.line()).number();
        told.set(
            note.caller(),
            new Judged(line.line(), new Verdict.Kept(kept.role(), kept.rule(), why)));
      }
    }
    return told;
  }

  private static boolean isCalled(Footnote note, List<Judged> judged) {
    return judged.get(note.caller()).verdict() instanceof Verdict.Kept
        && judged.get(note.line()).verdict() instanceof Verdict.Aside aside
        && aside.role() == Role.FOOTNOTE;
  }
}
