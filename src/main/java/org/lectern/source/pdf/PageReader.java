package org.lectern.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the drawing program of each page and notes where letters and pictures come to stand. */
final class PageReader extends PDFStreamEngine {
  private static final int DEEPEST = 1_000;

  /** No ligature stands for more letters. */
  private static final int MOST_LETTERS = 8;

  private static final String NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

  private final Budget budget;
  private final GlyphList glyphNames = glyphNames();
  private final ResourceCache cache = new DefaultResourceCache();
  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final List<Boolean> marks = new ArrayList<>();
  private Drawing drawing = new Drawing(1, new PDRectangle());
  private int asides;

  PageReader(Budget budget) {
    this.budget = budget;
    addTextOperators();
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Pictures(this));
  }

  private void addTextOperators() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new NextLine(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** What is drawn on a page; number from 1. */
  Drawing read(COSDictionary page, int number) throws IOException {
    PDPage drawn = new CachedPage(page, cache);
    drawing = new Drawing(number, drawn.getCropBox());
    marks.clear();
    asides = 0;
    budget.beginPage();
    processPage(drawn);
    return drawing;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.draw();
    super.processOperator(operator, operands);
  }

  @Override
  public void saveGraphicsState() {
    if (getGraphicsStackSize() < DEEPEST) {
      super.saveGraphicsState();
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean aside = tag != null && tag.getName().equals("Artifact");
    marks.add(aside);
    asides += aside ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      asides -= marks.remove(marks.size() - 1) ? 1 : 0;
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    String told = believed(font.toUnicode(code, glyphNames));
    if (told == null) {
      drawing.addUnknown();
    }
    String text = told == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : told;
    if (text != null && !text.isEmpty()) {
      budget.characters(text.length());
      Face face = faces.computeIfAbsent(font, Face::of);
      drawing.add(text, place, advance.getX(), scale(font), face, asides > 0);
    }
  }

  /** Some programs map a letter to no character, or to the whole line that it stands in. */
  private static @Nullable String believed(@Nullable String told) {
    return told == null || told.length() > MOST_LETTERS || told.indexOf('\0') >= 0 ? null : told;
  }

  /** How large letters are beside the size that is told; fonts drawn as pictures have their own. */
  private static double scale(PDFont font) throws IOException {
    if (!(font instanceof PDType3Font)) {
      return 1;
    }
    double height = font.getBoundingBox().getHeight();
    double scale = Math.abs(font.getFontMatrix().getScaleY()) * (height > 0 ? height : 1000);
    return scale > 0 ? scale : 1;
  }

  private static GlyphList glyphNames() {
    try (InputStream in = GlyphList.class.getResourceAsStream(NAMES)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws what forms hold, and notes where pictures stand without looking at them. */
  private final class Pictures extends DrawObject {
    Pictures(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getResources().isImageXObject(name)) {
        drawing.addPicture(getGraphicsState().getCurrentTransformationMatrix());
      } else {
        budget.part();
        super.process(operator, operands);
      }
    }
  }

  /** A page whose fonts are read once for all pages. */
  private static final class CachedPage extends PDPage {
    private final ResourceCache cache;

    CachedPage(COSDictionary page, ResourceCache cache) {
      super(page);
      this.cache = cache;
    }

    @Override
    public PDResources getResources() {
      return PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES)
              instanceof COSDictionary resources
          ? new PDResources(resources, cache)
          : new PDResources();
    }
  }
}
