package org.lectern.clean;

/** Where a place lies on the globe, in degrees. */
final class CoordinatesRule implements Rule {
  @Override
  public String name() {
    return "coordinates";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.words() <= 16 && block.shape().digits() >= 4 && hasDegrees(page, block)) {
        evidence.aside(block, Role.COORDINATES, "the coordinates of a place");
      }
    }
  }

  /** Two numbers with a degree sign, or one and the word. */
  private static boolean hasDegrees(Page page, Block block) {
    int signs = 0;
    for (int i = block.start() + 1; i < block.end(); i++) {
      boolean sign = page.text().charAt(i) == '°';
      signs += sign && Character.isDigit(page.text().charAt(i - 1)) ? 1 : 0;
    }
    return signs >= 2 && block.words() <= 8
        || signs >= 1 && page.words(block).contains("coordinates");
  }
}
