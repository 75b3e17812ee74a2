package org.lectern.clean;

/**
 * Parts a page into runs of text and runs of furniture: the parting with the greatest sum of
 * weights, where each change between the two has a cost. A single short line within text therefore
 * stays text, and a single sentence within a menu stays furniture.
 */
final class Regions {
  private Regions() {}

  /** Whether each block is text, by weights above 0 for text and below 0 for furniture. */
  static boolean[] of(double[] weights, double cost) {
    int n = weights.length;
    boolean[] fromOther = new boolean[2 * n];
    double text = 0;
    double furniture = 0;
    for (int i = 0; i < n; i++) {
      fromOther[2 * i] = furniture - cost > text;
      fromOther[2 * i + 1] = text - cost > furniture;
      double nextText = Math.max(text, furniture - cost) + weights[i];
      furniture = Math.max(furniture, text - cost);
      text = nextText;
    }
    return back(fromOther, text >= furniture);
  }

  private static boolean[] back(boolean[] fromOther, boolean endsInText) {
    boolean[] isText = new boolean[fromOther.length / 2];
    boolean text = endsInText;
    for (int i = isText.length - 1; i >= 0; i--) {
      isText[i] = text;
      text ^= fromOther[2 * i + (text ? 0 : 1)];
    }
    return isText;
  }
}
