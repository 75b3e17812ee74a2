package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/** Finds the line that says who wrote the text, near the headline. */
final class BylineRule implements Rule {
  private static final int MOST_AUTHORS = 4;

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    HeaderZone zone = HeaderZone.of(page, evidence.block(page, Role.TITLE));
    for (int line = zone.first(); line <= zone.last(); line++) {
      List<Integer> byline = evidence.settled(line).isPresent() ? List.of() : byline(zone, line);
      if (!byline.isEmpty()) {
        byline.forEach(at -> evidence.keep(at, Role.BYLINE, "says who wrote it"));
        return;
      }
    }
  }

  /** The lines of a byline that begins with a line; none if it does not. */
  private static List<Integer> byline(HeaderZone zone, int line) {
    String text = zone.text(line);
    BylineReader reader = new BylineReader(text);
    if (reader.isLabel()) {
      return signed(zone, line);
    }
    boolean signed =
        zone.isApart(line) ? reader.names().isPresent() || isBare(zone, line) : reader.isSigned();
    boolean dated = zone.isDate(line) || zone.isBullet(line + 1) && zone.isDate(line + 1);
    boolean fits = signed && (!zone.isBullet(line) || dated);
    boolean open = text.endsWith(",") || text.endsWith(" and");
    return !fits ? List.of() : open && zone.readsOn(line) ? List.of(line, line + 1) : List.of(line);
  }

  /** "By" in a line of its own, names in the next ones, "and" between them. */
  private static List<Integer> signed(HeaderZone zone, int label) {
    List<Integer> lines = new ArrayList<>(List.of(label));
    for (int at = label + 1; lines.size() < 2 * MOST_AUTHORS; at += 2) {
      if (!isSigner(zone, at)) {
        return List.of();
      }
      lines.add(at);
      if (!zone.text(at + 1).equals("and")) {
        return lines;
      }
      lines.add(at + 1);
    }
    return lines;
  }

  private static boolean isSigner(HeaderZone zone, int line) {
    String text = zone.text(line);
    return !text.isEmpty() && PersonNames.isMade(text) && !zone.isFurniture(line);
  }

  /**
   * A name by itself counts between headline and text, where a date stands beside it or the page
   * has it in another line of its own, as at the author's note.
   */
  private static boolean isBare(HeaderZone zone, int line) {
    int below = zone.linesBelowTitle(line);
    return below > 0
        && zone.isBeforeText(line)
        && isName(zone, line)
        && !zone.isFurniture(line)
        && (zone.isDated(line) || below <= 3 && zone.isAgain(line));
  }

  private static boolean isName(HeaderZone zone, int line) {
    String text = zone.text(line);
    return PersonNames.isBare(text) || PersonNames.isWithOutlet(text) && zone.isDate(line + 1);
  }
}
