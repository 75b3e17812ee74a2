package org.lectern.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.document.Problem;

/**
 * All documents with what is known of them so far.
 *
 * @param title what was opened, as the header shows it
 * @param papers the documents in the order in which they are listed
 * @param problems what could not be read
 * @param across what holds over all documents, once it is found
 * @param loaded whether the documents are there
 */
record Shelf(
    String title,
    List<Paper> papers,
    List<Problem> problems,
    Optional<Across> across,
    boolean loaded) {

  Shelf {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  /** Before anything is read. */
  static Shelf unread(String title) {
    return new Shelf(title, List.of(), List.of(), Optional.empty(), false);
  }

  Shelf with(List<Paper> others, List<Problem> found) {
    return new Shelf(title, others, found, across, true);
  }

  Shelf withAcross(Across other) {
    return new Shelf(title, papers, problems, Optional.of(other), loaded);
  }

  /** The same with one document changed. */
  Shelf with(int document, UnaryOperator<Paper> change) {
    if (document < 0 || document >= papers.size()) {
      return this;
    }
    List<Paper> changed = new ArrayList<>(papers);
    changed.set(document, change.apply(papers.get(document)));
    return new Shelf(title, changed, problems, across, loaded);
  }

  /** The document at an index. */
  Optional<Paper> paper(int document) {
    return document >= 0 && document < papers.size()
        ? Optional.of(papers.get(document))
        : Optional.empty();
  }

  /** The index of the document with an id, or -1. */
  int indexOf(String id) {
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** What is known over all documents so far. */
  Across known() {
    return across.orElse(Across.NONE);
  }
}
