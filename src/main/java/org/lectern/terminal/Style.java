package org.lectern.terminal;

import java.util.Locale;
import java.util.Optional;

/**
 * How a cell looks. The background is always the terminal's own.
 *
 * @param ink the colour of the letters
 * @param bold whether they are bold
 * @param dim whether they are faint
 * @param italic whether they slope
 * @param underline whether they are underlined
 * @param reverse whether letters and background change places
 * @param link the address that the terminal opens on a click (OSC 8)
 */
public record Style(
    Ink ink,
    boolean bold,
    boolean dim,
    boolean italic,
    boolean underline,
    boolean reverse,
    Optional<String> link) {

  /** The terminal's own look. */
  public static final Style PLAIN =
      new Style(Ink.DEFAULT, false, false, false, false, false, Optional.empty());

  /** The same in another colour. */
  public Style withInk(Ink other) {
    return new Style(other, bold, dim, italic, underline, reverse, link);
  }

  /** The same in bold. */
  public Style withBold() {
    return new Style(ink, true, dim, italic, underline, reverse, link);
  }

  /** The same, faint. */
  public Style withDim() {
    return new Style(ink, bold, true, italic, underline, reverse, link);
  }

  /** The same in italics. */
  public Style withItalic() {
    return new Style(ink, bold, dim, true, underline, reverse, link);
  }

  /** The same, underlined. */
  public Style withUnderline() {
    return new Style(ink, bold, dim, italic, true, reverse, link);
  }

  /** The same with letters and background exchanged. */
  public Style withReverse() {
    return new Style(ink, bold, dim, italic, underline, true, link);
  }

  /** The same, leading to an address. */
  public Style withLink(String address) {
    return new Style(ink, bold, dim, italic, underline, reverse, Optional.of(address));
  }

  /** Written out, because each cell of each frame asks it. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Style style
            && flags() == style.flags()
            && ink == style.ink
            && link.equals(style.link);
  }

  @Override
  public int hashCode() {
    return (flags() * 31 + ink.code()) * 31 + link.hashCode();
  }

  private int flags() {
    return (bold ? 1 : 0)
        | (dim ? 2 : 0)
        | (italic ? 4 : 0)
        | (underline ? 8 : 0)
        | (reverse ? 16 : 0);
  }

  /** The words of the style for golden files: {@code cyan bold underline}; plain is empty. */
  public String words() {
    StringBuilder out = new StringBuilder();
    if (ink != Ink.DEFAULT) {
      out.append(ink.name().toLowerCase(Locale.ROOT).replace('_', '-')).append(' ');
    }
    out.append(bold ? "bold " : "").append(dim ? "dim " : "").append(italic ? "italic " : "");
    out.append(underline ? "underline " : "").append(reverse ? "reverse " : "");
    link.ifPresent(address -> out.append("link=").append(address));
    return out.toString().strip();
  }
}
