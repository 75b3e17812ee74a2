package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** What one page shows: letters by the direction in which they read, and pictures. */
final class Drawing {
  /** A letter may hang over the edge of the page so far, in points. */
  private static final double SLACK = 2;

  private final int number;
  private final PDRectangle frame;
  private final List<List<Glyph>> turned =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Box> pictures = new ArrayList<>();
  private int unknown;

  Drawing(int number, PDRectangle frame) {
    this.number = number;
    this.frame = frame;
  }

  /** The number of the page, from 1. */
  int number() {
    return number;
  }

  /** How high the page is, in points. */
  double height() {
    return frame.getHeight();
  }

  /** How many letters bear no code. */
  int unknown() {
    return unknown;
  }

  /** Where pictures stand, as the page is read that is not turned. */
  List<Box> pictures() {
    return pictures;
  }

  /** The letters of each direction that occurs, that of most of them first. */
  List<List<Glyph>> directions() {
    List<List<Glyph>> directions = new ArrayList<>(turned);
    directions.removeIf(List::isEmpty);
    directions.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return directions;
  }

  void addUnknown() {
    unknown++;
  }

  /** Notes a letter at its place; one outside the page is not seen, and left out. */
  void add(String text, Matrix place, double advance, double scale, Face face, boolean aside) {
    double x = place.getTranslateX() - frame.getLowerLeftX();
    double y = place.getTranslateY() - frame.getLowerLeftY();
    double size = Math.hypot(place.getValue(1, 0), place.getValue(1, 1)) * scale;
    boolean inside =
        x > -SLACK && y > -SLACK && x < frame.getWidth() + SLACK && y < frame.getHeight() + SLACK;
    if (inside && size > 0) {
      int turn = turn(place.getValue(0, 0), place.getValue(0, 1));
      double left = along(turn, x, y);
      double width = Math.abs(advance) * Math.hypot(place.getValue(0, 0), place.getValue(0, 1));
      turned
          .get(turn)
          .add(new Glyph(text, left, left + width, down(turn, x, y), size, face, aside));
    }
  }

  /** Notes where the unit square comes to stand, which a picture fills. */
  void addPicture(Matrix place) {
    double x = place.getTranslateX() - frame.getLowerLeftX();
    double y = place.getTranslateY() - frame.getLowerLeftY();
    double right = x + place.getValue(0, 0) + place.getValue(1, 0);
    double upper = y + place.getValue(0, 1) + place.getValue(1, 1);
    double high = frame.getHeight();
    pictures.add(
        new Box(
            Math.min(x, right),
            high - Math.max(y, upper),
            Math.max(x, right),
            high - Math.min(y, upper)));
  }

  /** By how many quarters a line of text is turned to the left. */
  private static int turn(double x, double y) {
    if (Math.abs(x) >= Math.abs(y)) {
      return x >= 0 ? 0 : 2;
    }
    return y > 0 ? 1 : 3;
  }

  private double along(int turn, double x, double y) {
    return switch (turn) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> frame.getWidth() - x;
      default -> frame.getHeight() - y;
    };
  }

  private double down(int turn, double x, double y) {
    return switch (turn) {
      case 0 -> frame.getHeight() - y;
      case 1 -> x;
      case 2 -> y;
      default -> frame.getWidth() - x;
    };
  }
}
