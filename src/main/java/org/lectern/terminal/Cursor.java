package org.lectern.terminal;

/**
 * Where the terminal writes next, and the shortest way from there to another cell: absolute, or by
 * steps that every terminal since the VT100 knows.
 */
final class Cursor {
  private static final String ESC = "\u001b";
  private static final int UNKNOWN = -1;

  private int column = UNKNOWN;
  private int row = UNKNOWN;

  /** Forgets where the terminal writes; the next way is absolute. */
  void forget() {
    column = UNKNOWN;
  }

  /** The terminal was told to write here. */
  void set(int atColumn, int atRow) {
    column = atColumn;
    row = atRow;
  }

  /** Something was written; at the edge terminals differ in where they stand. */
  void advance(int columns, int edge) {
    column = column + columns < edge ? column + columns : UNKNOWN;
  }

  /** Goes to a cell. */
  void move(int toColumn, int toRow, StringBuilder out) {
    if (row == toRow && column == toColumn) {
      return;
    }
    String absolute = absolute(toColumn, toRow);
    String relative = column == UNKNOWN ? absolute : relative(toColumn, toRow);
    out.append(relative.length() < absolute.length() ? relative : absolute);
    set(toColumn, toRow);
  }

  private static String absolute(int column, int row) {
    String rows = row == 0 ? "" : String.valueOf(row + 1);
    return ESC + "[" + rows + (column == 0 ? "" : ";" + (column + 1)) + "H";
  }

  private String relative(int toColumn, int toRow) {
    if (toColumn == 0 && toRow == row + 1) {
      return "\r\n";
    }
    return vertical(toRow - row) + (toColumn == 0 ? "\r" : horizontal(toColumn - column));
  }

  /** Index and reverse index for one row: a line feed would also return to the first column. */
  private static String vertical(int rows) {
    return switch (rows) {
      case 0 -> "";
      case 1 -> ESC + "D";
      case -1 -> ESC + "M";
      default -> ESC + "[" + Math.abs(rows) + (rows > 0 ? "B" : "A");
    };
  }

  private static String horizontal(int columns) {
    if (columns < 0 && columns >= -3) {
      return "\b".repeat(-columns);
    }
    if (columns == 0) {
      return "";
    }
    String count = columns == 1 ? "" : String.valueOf(Math.abs(columns));
    return ESC + "[" + count + (columns > 0 ? "C" : "D");
  }
}
