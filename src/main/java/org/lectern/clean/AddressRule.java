package org.lectern.clean;

/** Lines that are one web address each: what the document cites. */
final class AddressRule implements Rule {
  @Override
  public String name() {
    return "address-list";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.address() && page.part(block).isEmpty()) {
        evidence.aside(block, Role.REFERENCES, "an address that the document cites");
      }
    }
  }
}
