package org.lectern.clean;

/** The headline of a printed page: the first lines, where they go over all of its columns. */
final class PrintedTitleRule implements Rule {
  @Override
  public String name() {
    return "title";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    if (!page.blocks().isEmpty()) {
      Block first = page.blocks().get(0);
      page.part(first)
          .filter(part -> part.kind() == Part.Kind.HEADLINE)
          .ifPresent(part -> evidence.keep(first, Role.TITLE, part.why()));
    }
  }
}
