package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what the parts of a page's columns are: headings, captions, notes at the foot. */
final class Parts {
  private static final double SMALL = 0.93;
  private static final double LARGE = 1.12;
  private static final double TITLE = 1.3;
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_CAPTION = 600;

  /** A caption stands so many times the size of its type from its picture, at most. */
  private static final double NEAR = 3;

  private static final Set<String> FIGURES =
      Set.of(
          "figure",
          "fig",
          "fig.",
          "table",
          "map",
          "chart",
          "graph",
          "photo",
          "photograph",
          "image",
          "picture",
          "illustration",
          "box",
          "exhibit",
          "abbildung",
          "abb.",
          "tabelle",
          "tableau",
          "carte",
          "figura",
          "tabla",
          "рис.",
          "рисунок",
          "таблица",
          "карта",
          "фото",
          "şekil",
          "tablo",
          "harita",
          "şəkil",
          "cədvəl",
          "xəritə");

  private final double body;
  private final List<Box> pictures;

  /** For a page whose document has running text of a size, with pictures at some places. */
  Parts(double body, List<Box> pictures) {
    this.body = body;
    this.pictures = pictures;
  }

  /** Names the parts of one column. */
  List<Part> named(List<Part> column) {
    List<Part> named = new ArrayList<>();
    int notes = notesFrom(column);
    for (int i = 0; i < column.size(); i++) {
      named.add(i >= notes ? column.get(i).as("footnote") : named(column.get(i)));
    }
    return named;
  }

  private Part named(Part part) {
    if (part.tag().equals("table")) {
      return part;
    }
    if (isCaption(part)) {
      return part.as("caption");
    }
    boolean plain = part.length() > LONGEST_HEADING || part.rows().size() > 4;
    if (plain || part.length() < 2) {
      return part;
    }
    double size = part.first().size();
    boolean bold = part.rows().stream().allMatch(Row::bold);
    boolean label = bold && size >= SMALL * body && !part.last().text().endsWith(".");
    return size >= TITLE * body
        ? part.as("h1")
        : size >= LARGE * body || label ? part.as("h2") : part;
  }

  /** From which part on small notes end a column, the first of them with its mark. */
  private int notesFrom(List<Part> column) {
    int from = column.size();
    while (from > 0 && isSmall(column.get(from - 1))) {
      from--;
    }
    while (from < column.size() && !beginsWithMark(column.get(from))) {
      from++;
    }
    return from;
  }

  private boolean isSmall(Part part) {
    return part.rows().stream().allMatch(row -> row.size() < SMALL * body);
  }

  /** Whether a part begins with a number or a sign that notes bear. */
  private static boolean beginsWithMark(Part part) {
    String text = part.first().text();
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean number = i > 0 && i <= 3 && i < text.length();
    boolean mark =
        number && (" .)".indexOf(text.charAt(i)) >= 0 || Character.isLetter(text.charAt(i)));
    return mark || "*†‡§[".indexOf(text.charAt(0)) >= 0;
  }

  private boolean isCaption(Part part) {
    Row first = part.first();
    if (part.length() > LONGEST_CAPTION) {
      return false;
    }
    boolean set = first.size() < SMALL * body || first.italic() || first.bold();
    return isFigureWord(first.text(), set) || set && !first.bold() && isBesidePicture(part);
  }

  /** "Figure 3." or "Map 1:", and without the stop where the type tells it from the text. */
  private static boolean isFigureWord(String text, boolean set) {
    String[] words = text.strip().split("\\s+", 3);
    if (words.length < 2 || !FIGURES.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    String number = words[1];
    boolean numbered = Character.isDigit(number.charAt(0)) && number.length() <= 5;
    return numbered && (set || ".:–|".indexOf(number.charAt(number.length() - 1)) >= 0);
  }

  private boolean isBesidePicture(Part part) {
    Box box = part.first().box();
    for (Row row : part.rows()) {
      box = box.with(row.box());
    }
    double near = NEAR * part.first().size();
    for (Box picture : pictures) {
      boolean below = box.top() >= picture.bottom() - near && box.top() - picture.bottom() < near;
      boolean above = picture.top() >= box.bottom() - near && picture.top() - box.bottom() < near;
      if ((below || above) && box.sharedWidth(picture) > box.width() / 2) {
        return true;
      }
    }
    return false;
  }
}
