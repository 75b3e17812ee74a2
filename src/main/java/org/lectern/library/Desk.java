package org.lectern.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.document.Blocks;

/**
 * What a reader leaves on the desk between two sittings: which documents were read and how far,
 * marks, notes, and the dates that were set by hand. It never changes; each entry makes another
 * one. A document is known by its {@link #key key}, so that it is found again where the folder was
 * moved.
 */
public final class Desk {
  /** Nothing read, nothing marked. */
  public static final Desk EMPTY = new Desk(Map.of(), Map.of(), List.of(), Map.of());

  private final Map<String, Integer> positions;
  private final Map<String, Marked> marks;
  private final List<Noted> notes;
  private final Map<String, LocalDate> dates;

  private Desk(
      Map<String, Integer> positions,
      Map<String, Marked> marks,
      List<Noted> notes,
      Map<String, LocalDate> dates) {
    this.positions = Map.copyOf(positions);
    this.marks = new TreeMap<>(marks);
    this.notes = List.copyOf(notes);
    this.dates = new TreeMap<>(dates);
  }

  /** One thing to remember. */
  public sealed interface Entry {}

  /**
   * A document was read up to an offset.
   *
   * @param key the document
   * @param offset in its source text
   */
  public record Read(String key, int offset) implements Entry {}

  /**
   * A mark was set.
   *
   * @param letter its name
   * @param key the document
   * @param offset in its source text
   */
  public record Marked(String letter, String key, int offset) implements Entry {}

  /**
   * A note was written; an empty one takes the note at that place away.
   *
   * @param key the document
   * @param offset in its source text
   * @param text the note, on one line
   */
  public record Noted(String key, int offset, String text) implements Entry {}

  /**
   * A document's date was set by hand.
   *
   * @param key the document
   * @param day when it was published; empty takes what was set before away
   */
  public record Dated(String key, Optional<LocalDate> day) implements Entry {}

  /** The desk with entries in the order in which they were made. */
  public static Desk of(Iterable<Entry> entries) {
    Map<String, Integer> positions = new TreeMap<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Read read) {
        positions.put(read.key(), read.offset());
      } else {
        others.add(entry);
      }
    }
    Desk desk = new Desk(positions, Map.of(), List.of(), Map.of());
    for (Entry entry : others) {
      desk = desk.with(entry);
    }
    return desk;
  }

  /** All that is on the desk, as the fewest entries that make it. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    positions().forEach((key, offset) -> entries.add(new Read(key, offset)));
    entries.addAll(marks());
    entries.addAll(notes);
    dates.forEach((key, day) -> entries.add(new Dated(key, Optional.of(day))));
    return entries;
  }

  /** The desk with one more entry. */
  public Desk with(Entry entry) {
    if (entry instanceof Read read) {
      Map<String, Integer> changed = new TreeMap<>(positions);
      changed.put(read.key(), read.offset());
      return new Desk(changed, marks, notes, dates);
    }
    if (entry instanceof Marked marked) {
      Map<String, Marked> changed = new TreeMap<>(marks);
      changed.put(marked.letter(), marked);
      return new Desk(positions, changed, notes, dates);
    }
    if (entry instanceof Dated dated) {
      Map<String, LocalDate> changed = new TreeMap<>(dates);
      changed.remove(dated.key());
      dated.day().ifPresent(day -> changed.put(dated.key(), day));
      return new Desk(positions, marks, notes, changed);
    }
    return entry instanceof Noted noted ? with(noted) : this;
  }

  private Desk with(Noted noted) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.removeIf(n -> n.key().equals(noted.key()) && n.offset() == noted.offset());
    if (!noted.text().isBlank()) {
      changed.add(noted);
    }
    return new Desk(positions, marks, changed, dates);
  }

  /** The dates that were set by hand, by the key of the document. */
  public Map<String, LocalDate> dates() {
    return new TreeMap<>(dates);
  }

  /** Whether a document was opened before. */
  public boolean isRead(String key) {
    return positions.containsKey(key);
  }

  /** How far a document was read, as an offset in its source text. */
  public Optional<Integer> position(String key) {
    return Optional.ofNullable(positions.get(key));
  }

  /** The documents that were read, with the offsets up to which they were. */
  public Map<String, Integer> positions() {
    return new TreeMap<>(positions);
  }

  /** The mark with a name. */
  public Optional<Marked> mark(String letter) {
    return Optional.ofNullable(marks.get(letter));
  }

  /** The marks by name. */
  public List<Marked> marks() {
    return List.copyOf(marks.values());
  }

  /** The notes in the order in which they were written. */
  public List<Noted> notes() {
    return notes;
  }

  /**
   * The key of a document: a hash of its text (FNV-1a over its UTF-16 units, 64 bits) and its file
   * name, so that a changed document is new again.
   *
   * @param id the name that reports print
   * @param text the source text
   */
  public static String key(String id, String text) {
    long hash = 0xcbf29ce484222325L;
    Blocks blocks = new Blocks(text);
    while (blocks.next()) {
      char[] block = blocks.characters();
      int size = blocks.size();
      for (int i = 0; i < size; i++) {
        hash = (hash ^ block[i]) * 0x100000001b3L;
      }
    }
    return Long.toHexString(hash) + "-" + id.substring(id.lastIndexOf('/') + 1);
  }
}
