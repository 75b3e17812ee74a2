package org.lectern.clean;

/** The headline of a printed page: the first lines, where they go over all of its columns. */
final class PrintedTitleRule implements Rule {
  private static final int FIRST = 4;

  @Override
  public String name() {
    return "title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks().subList(0, Math.min(FIRST, page.blocks().size()))) {
      page.part(block)
          .filter(part -> part.kind() == Part.Kind.HEADLINE)
          .ifPresent(part -> evidence.keep(block, Role.TITLE, part.why()));
    }
  }
}
