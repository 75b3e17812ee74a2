package org.lectern.clean;

/** Notes at the feet of printed pages. */
final class FootnoteRule implements Rule {
  @Override
  public String name() {
    return "footnote";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Footnote note : page.galley().footnotes()) {
      Block block = page.blockOf(note.line());
      page.part(block).ifPresent(part -> evidence.aside(block, Role.FOOTNOTE, part.why()));
    }
  }
}
