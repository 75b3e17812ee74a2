package org.lectern.source.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** How letters look that are not upright and of common weight. */
record Face(boolean bold, boolean italic) {
  private static final int SEMIBOLD = 600;

  /** The face of a font, by its name and by what the file says of it. */
  static Face of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor told = font.getFontDescriptor();
    boolean heavy = told != null && (told.isForceBold() || told.getFontWeight() >= SEMIBOLD);
    boolean slanted = told != null && (told.isItalic() || told.getItalicAngle() != 0);
    return new Face(
        heavy || name.contains("bold") || name.contains("black") || name.contains("heavy"),
        slanted || name.contains("italic") || name.contains("oblique"));
  }
}
