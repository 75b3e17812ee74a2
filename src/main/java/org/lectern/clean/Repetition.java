package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.document.Source;

/**
 * Which lines stand, three in a row, in several of the documents that were opened together. Of
 * documents that tell the same story, as two dumps of a page or an agency's text in two papers do,
 * only one counts. The table is made when it is first asked for, in one pass over the documents in
 * their order, up to a bound; it is the same whichever thread asks.
 */
public final class Repetition {
  /** Where nothing was opened together. */
  public static final Repetition NONE = new Repetition(List.of());

  /** So many characters are looked at in all: some 1,500 pages, a fifth of a second. */
  private static final int MOST_CHARACTERS = 8_000_000;

  /** No page of a site is longer. */
  private static final int LONGEST = 400_000;

  private final List<Source> sources;
  private @Nullable Map<Long, Row> rows;

  /**
   * Three lines that stand in several documents.
   *
   * @param documents in how many of them
   * @param first the id of the first of them
   * @param lines the first of them as keyed
   * @param at the index of the first line there
   */
  private record Row(int documents, String first, KeyedLines lines, int at) {}

  /**
   * A line that stands in several documents.
   *
   * @param documents in how many of them
   * @param first the id of the first of them
   * @param line its number there, from 1
   */
  record Copy(int documents, String first, int line) {}

  private Repetition(List<Source> sources) {
    this.sources = sources;
  }

  /** What documents that are opened together have in common; of fewer than two nothing. */
  public static Repetition of(List<Source> sources) {
    return sources.size() < 2 ? NONE : new Repetition(List.copyOf(sources));
  }

  /** Whether fewer than two documents were opened together. */
  boolean isEmpty() {
    return sources.isEmpty();
  }

  /** For each of some lines what is known of its copies; null where it has none. */
  @Nullable Copy[] copies(KeyedLines lines) {
    Map<Long, Row> table = rows();
    @Nullable Copy[] copies = new @Nullable Copy[lines.size()];
    for (int i = 0; i < lines.rows(); i++) {
      Row row = table.get(lines.row(i) & KeyTable.KEY);
      for (int at = i; row != null && at < i + KeyedLines.ROW; at++) {
        Copy other = copies[at];
        if (other == null || other.documents() < row.documents()) {
          copies[at] =
              new Copy(row.documents(), row.first(), row.lines().number(row.at() + at - i));
        }
      }
    }
    return copies;
  }

  private synchronized Map<Long, Row> rows() {
    Map<Long, Row> made = rows;
    if (made == null) {
      made = make(seen(sources));
      rows = made;
    }
    return made;
  }

  /** The documents that are looked at: the first ones, without giants. */
  private static List<Source> seen(List<Source> sources) {
    List<Source> seen = new ArrayList<>();
    long characters = 0;
    for (int i = 0; i < sources.size() && seen.size() < KeyTable.MOST; i++) {
      int length = sources.get(i).text().text().length();
      if (length <= LONGEST) {
        characters += length;
        seen.add(sources.get(i));
      }
      if (characters > MOST_CHARACTERS) {
        return seen;
      }
    }
    return seen;
  }

  private static Map<Long, Row> make(List<Source> seen) {
    List<KeyedLines> keyed = new ArrayList<>(seen.size());
    KeyTable table = new KeyTable();
    for (int i = 0; i < seen.size(); i++) {
      KeyedLines lines = new KeyedLines(seen.get(i).text());
      keyed.add(lines);
      for (int at = 0; at < lines.rows(); at++) {
        table.add(lines.row(at), i);
      }
    }
    Map<Long, Integer> counts = table.common();
    if (!counts.isEmpty()) {
      counts = table.common(new Stories(seen).numbers());
    }
    Map<Long, Row> rows = new HashMap<>();
    for (int i = 0; i < seen.size() && rows.size() < counts.size(); i++) {
      place(seen.get(i).id(), keyed.get(i), counts, rows);
    }
    return rows;
  }

  /** Notes where rows stand first. */
  private static void place(
      String id, KeyedLines lines, Map<Long, Integer> counts, Map<Long, Row> rows) {
    for (int i = 0; i < lines.rows(); i++) {
      Long key = lines.row(i) & KeyTable.KEY;
      Integer count = counts.get(key);
      if (count != null) {
        rows.putIfAbsent(key, new Row(count, id, lines, i));
      }
    }
  }
}
