package org.lectern.clean;

import java.util.List;

/** Some features of blocks that are measured together. */
interface FeatureGroup {

  /** The names of its columns. */
  List<String> names();

  /** Adds its columns for each block of a page, in the order of the names. */
  void measure(Page page, Ledger ledger, Rows rows);

  /** Where a group writes: a row a block, one value after the other. */
  interface Rows {

    /** Goes to the row of a block. */
    void at(Block block);

    /** Writes the next value of the row. */
    void add(double value);

    /** Writes 1 for true and 0 for false. */
    default void add(boolean value) {
      add(value ? 1 : 0);
    }
  }
}
