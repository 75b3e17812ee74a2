package org.lectern.clean;

/** Sentences look like text; short lines, list entries and links look like furniture. */
final class ShapeRule implements Rule {
  @Override
  public String name() {
    return "no-sentence";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      double weight = weight(block);
      String why = weight < 0 ? why(page, block) : "a sentence";
      evidence.lean(block, weight, why);
    }
  }

  private static double weight(Block block) {
    int words = block.words();
    boolean entry = block.shape().marks() > 0 && !block.ends() && words <= 15;
    double links = block.linked() ? -2 : entry ? -1 : 0;
    if (block.bullet() && words <= 12 && !block.ends()) {
      return -1.5 + links;
    }
    if (block.ends()) {
      return links + (words >= 25 ? 4 : words >= 10 ? 3 : words >= 4 ? 1 : -0.5);
    }
    return links + (words >= 40 ? 3 : words >= 25 ? 2 : words >= 15 ? 0.8 : words >= 9 ? -0.7 : -1);
  }

  private static String why(Page page, Block block) {
    Body body = page.body();
    String what =
        block.linked()
            ? "links"
            : block.bullet() ? "an entry of a list or menu" : "a short line without a sentence";
    if (body.isEmpty()) {
      return what;
    }
    return what
        + (body.isBefore(block)
            ? ", among such lines before the article"
            : body.isAfter(block)
                ? ", among such lines after the article"
                : ", among such lines between parts of the article");
  }
}
