package org.lectern.tui;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.clean.Passage;
import org.lectern.clean.Sentences;
import org.lectern.document.Extract;
import org.lectern.library.Desk;

/** Marks, notes, quotations and links. */
final class Marking {
  private static final int MOST_HOST = 36;

  private final Texts texts;
  private final Opening opening;

  Marking(Texts texts, Opening opening) {
    this.texts = texts;
    this.opening = opening;
  }

  /** The letter that a command was waiting for. */
  Step letter(State state, Command awaited, String letter) {
    State ready = state.with(state.mode().awaiting(Optional.empty()));
    if (awaited == Command.GO_TO_MARK) {
      return toMark(ready, letter);
    }
    Optional<Place> place = texts.place(ready);
    if (place.isEmpty() || ready.paper().isEmpty()) {
      return Step.to(ready);
    }
    Desk.Entry mark = new Desk.Marked(letter, ready.paper().get().key(), place.get().offset());
    return Step.to(
        ready.with(ready.desk().with(mark)).saying("mark " + letter), new Effect.Keep(mark));
  }

  private Step toMark(State state, String letter) {
    return state
        .desk()
        .mark(letter)
        .flatMap(mark -> place(state, mark.key(), mark.offset()))
        .map(place -> opening.jump(state, place))
        .orElseGet(() -> Step.to(state.saying("there is no mark " + letter + " here")));
  }

  /** Where something that is kept on the desk stands, if its document is open. */
  static Optional<Place> place(State state, String key, int offset) {
    List<Paper> papers = state.shelf().papers();
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i).key().equals(key)) {
        return Optional.of(new Place(i, offset));
      }
    }
    return Optional.empty();
  }

  /** The list of marks and notes in the documents that are open. */
  static State list(State state) {
    List<Entry> entries = entries(state);
    return entries.isEmpty()
        ? state.saying("no mark and no note: m sets a mark, a writes a note")
        : Windows.open(state, Window.of(Window.Kind.MARKS, "Marks and notes", entries));
  }

  /** Marks and notes in the documents that are open. */
  static List<Entry> entries(State state) {
    List<Entry> entries = new ArrayList<>();
    for (Desk.Marked mark : state.desk().marks()) {
      place(state, mark.key(), mark.offset())
          .ifPresent(p -> entries.add(entry(state, mark.letter(), "", p)));
    }
    for (Desk.Noted note : state.desk().notes()) {
      place(state, note.key(), note.offset())
          .ifPresent(p -> entries.add(entry(state, "*", note.text(), p)));
    }
    return entries;
  }

  private static Entry entry(State state, String lead, String text, Place place) {
    Paper paper = state.shelf().papers().get(place.document());
    String line =
        paper
            .outline()
            .map(o -> ":" + o.article().source().text().lineNumber(place.offset()))
            .orElse("");
    String where = Words.brief(paper.title(), 24) + line;
    return Entry.to(
        lead, text.isEmpty() ? where : text + "  [" + where + "]", new Target.Go(place));
  }

  /** The note on a place, if there is one. */
  Optional<Desk.Noted> note(State state) {
    Optional<Place> place = texts.place(state);
    return state.desk().notes().stream()
        .filter(n -> state.paper().map(p -> p.key().equals(n.key())).orElse(false))
        .filter(n -> place.map(p -> p.offset() == n.offset()).orElse(false))
        .findFirst();
  }

  /** The sentence under the cursor with its source, for the clipboard. */
  Step copy(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    Optional<Row> row = texts.row(state);
    if (outline.isEmpty() || row.isEmpty() || row.get().passage() < 0) {
      return Step.to(state.saying("there is no sentence to copy on this line"));
    }
    Passage passage = outline.get().article().passages().get(row.get().passage());
    int offset = Math.max(row.get().from(), offset(state, row.get()));
    Extract sentence =
        Sentences.of(passage).stream()
            .filter(s -> offset < s.to())
            .findFirst()
            .orElseGet(passage::extract);
    String quotation = quotation(state.paper().get(), sentence);
    String told = "copied: " + Words.brief(quotation, 60);
    return Step.to(state.saying(told), new Effect.Copy(quotation));
  }

  private static int offset(State state, Row row) {
    Anchor cursor = Texts.position(state).cursor();
    boolean same = cursor.block() == row.anchor().block() && cursor.part() == row.anchor().part();
    return same ? cursor.offset() : row.from();
  }

  private static String quotation(Paper paper, Extract sentence) {
    List<String> source = new ArrayList<>();
    if (!paper.outlet().isEmpty()) {
      source.add(paper.outlet());
    }
    source.add("\u201c" + paper.title() + "\u201d");
    source.add(Dates.words(paper.published()));
    return "\u201c"
        + sentence.text()
        + "\u201d ("
        + String.join(", ", source)
        + "; "
        + paper.id()
        + ":"
        + sentence.line()
        + ")";
  }

  /** The links of the document, those of the paragraph under the cursor first. */
  State links(State state) {
    Optional<Outline> outline = state.paper().flatMap(Paper::outline);
    if (outline.isEmpty()) {
      return state;
    }
    int line = outline.get().line(Texts.position(state).cursor());
    List<Entry> entries =
        outline.get().article().references().stream()
            .filter(r -> isWeb(r.address()))
            .sorted(java.util.Comparator.comparingInt(r -> Math.abs(r.line() - line)))
            .map(r -> Entry.to(shown(host(r.address())), r.address(), new Target.Open(r.address())))
            .toList();
    return entries.isEmpty()
        ? state.saying("this document cites no address")
        : Windows.open(
            state, Window.of(Window.Kind.LINKS, "Links: Enter opens in the browser", entries));
  }

  /** The end of a host says whose it is, so that a long one is cut at its beginning. */
  private static String shown(String host) {
    return host.length() <= MOST_HOST
        ? host
        : "\u2026" + host.substring(host.length() - MOST_HOST + 1);
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** The host that an address really leads to: what stands after a user name, say. */
  static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "(no host)" : host;
    } catch (IllegalArgumentException e) {
      return "(not an address)";
    }
  }
}
