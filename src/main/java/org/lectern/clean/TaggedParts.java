package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Span;

/**
 * The parts of printed pages that the format itself tells, as files do that know where a line
 * stands and how large it is set: heads, feet, page numbers, captions, notes. Only the place where
 * the text calls a note is looked for.
 */
final class TaggedParts {
  private static final String NOTE = "footnote";

  private final Galley galley;
  private final List<String> tags;

  TaggedParts(Galley galley, List<String> tags) {
    this.galley = galley;
    this.tags = tags;
  }

  /** Claims them, notes last, so that it is known where pages begin. */
  void claim() {
    claim(false);
    claim(true);
  }

  private void claim(boolean notes) {
    int first = 0;
    while (first < tags.size()) {
      int last = first;
      String tag = tags.get(first);
      while (last + 1 < tags.size() && tags.get(last + 1).equals(tag) && !beginsNote(last + 1)) {
        last++;
      }
      if (notes && tag.equals(NOTE)) {
        claimNote(first, last);
      } else if (!notes) {
        claim(tag, first, last);
      }
      first = last + 1;
    }
  }

  private boolean beginsNote(int line) {
    return tags.get(line).equals(NOTE) && !Footnotes.mark(galley, line).isEmpty();
  }

  private void claim(String tag, int first, int last) {
    switch (tag) {
      case "page-number" -> claim(Part.Kind.FOLIO, first, last, "the number of a page");
      case "page-header" -> claim(Part.Kind.RUNNING_HEAD, first, last, "the head of a page");
      case "page-footer" -> claim(Part.Kind.RUNNING_HEAD, first, last, "the foot of a page");
      case "caption" -> claim(Part.Kind.CAPTION, first, last, "the caption of a figure");
      case "table" -> claim(Part.Kind.TABLE, first, last, "a row of a table");
      default -> {}
    }
  }

  private void claim(Part.Kind kind, int first, int last, String why) {
    galley.claim(new Part(kind, first, last, why));
  }

  private void claimNote(int first, int last) {
    String mark = Footnotes.mark(galley, first);
    int page = first;
    while (page > 0 && !galley.isPageStart(page)) {
      page--;
    }
    Optional<Span> place = Optional.empty();
    int caller = -1;
    if (!mark.isEmpty()) {
      Call call = new Call(galley, mark, page, first);
      place = call.find().filter(found -> !galley.isCalled(found));
      caller = place.isPresent() ? call.line() : -1;
    }
    claim(Part.Kind.FOOTNOTE, first, last, "a note below the text");
    galley.add(new Footnote(mark, first, caller, place));
  }
}
