package org.lectern.tui;

import java.util.HashMap;
import java.util.Map;
import org.lectern.library.Desk;
import org.lectern.link.CrossReference;
import org.lectern.link.Reason;

/** The signs of the gutter: a note, a conflict, a reference; the weightier one wins. */
final class Signs {
  private Signs() {}

  /** The signs by index of the row. */
  static Map<Integer, Character> of(State state, Paper paper, Layout layout) {
    Map<Integer, Character> signs = new HashMap<>();
    if (paper.outline().isEmpty()) {
      return signs;
    }
    Outline outline = paper.outline().get();
    for (CrossReference reference : state.shelf().known().from(paper.id())) {
      for (Reason reason : reference.reasons()) {
        char sign = reason.kind() == Reason.Kind.CONFLICT ? '!' : '+';
        Anchor anchor = outline.anchor(reason.here().passage(), reason.here().from());
        signs.merge(layout.indexOf(anchor), sign, (a, b) -> a == '!' ? a : b);
      }
    }
    for (Desk.Noted note : state.desk().notes()) {
      if (note.key().equals(paper.key())) {
        signs.put(layout.indexOf(outline.anchorAt(note.offset())), '*');
      }
    }
    return signs;
  }
}
