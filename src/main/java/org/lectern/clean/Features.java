package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of the blocks of a page: a table with a row for each block and a column for
 * each feature. To add a feature, add it to a group, or a group to the list, and learn anew.
 */
final class Features {
  private static final List<FeatureGroup> TEXT =
      List.of(
          new ShapeFeatures(),
          new SignFeatures(),
          new BesideFeatures(),
          new EvidenceFeatures(),
          new PlaceFeatures(),
          new VocabularyFeatures());

  private final float[] values;
  private final int rows;
  private final int width;

  private Features(int rows, int width) {
    this.values = new float[rows * width];
    this.rows = rows;
    this.width = width;
  }

  /** The names of the columns, for pages with or without markup. */
  static List<String> names(boolean markup) {
    List<String> names = new ArrayList<>();
    for (FeatureGroup group : groups(markup)) {
      names.addAll(group.names());
    }
    return names;
  }

  /** Measures a page of which the rules have spoken. */
  static Features of(Page page, Ledger ledger) {
    List<FeatureGroup> groups = groups(page.hinted());
    int width = 0;
    for (FeatureGroup group : groups) {
      width += group.names().size();
    }
    Features features = new Features(page.blocks().size(), width);
    int column = 0;
    for (FeatureGroup group : groups) {
      group.measure(page, ledger, features.new Columns(column));
      column += group.names().size();
    }
    return features;
  }

  private static List<FeatureGroup> groups(boolean markup) {
    if (!markup) {
      return TEXT;
    }
    List<FeatureGroup> groups = new ArrayList<>(TEXT);
    groups.add(new MarkupFeatures());
    return groups;
  }

  /** How many rows there are. */
  int rows() {
    return rows;
  }

  /** How many columns there are. */
  int width() {
    return width;
  }

  /** All values, row after row. */
  float[] values() {
    return values;
  }

  /** The columns of one group. */
  private final class Columns implements FeatureGroup.Rows {
    private final int first;
    private int at;

    Columns(int first) {
      this.first = first;
    }

    @Override
    public void at(Block block) {
      at = block.index() * width + first;
    }

    @Override
    public void add(double value) {
      values[at++] = (float) value;
    }
  }
}
