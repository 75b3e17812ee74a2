package org.lectern.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.document.Format;
import org.lectern.document.LineHint;
import org.lectern.document.Source;

/** A document as the rules see it: its lines, its blocks and, roughly, where its text stands. */
final class Page {
  private static final int LONG_LINE = 110;
  private static final int CUE_WORDS = 120;
  private static final int HEAD = 2000;

  private final Source source;
  private final String text;
  private final PageLayout layout;
  private final List<LineFeatures> lines;
  private final Galley galley;
  private final List<Block> blocks;
  private final int[] blockOfLine;
  private final int comments;
  private final Body body;
  private final PageWords numbers;
  private final boolean[] dated;
  private final List<@Nullable List<String>> words;
  private final List<List<Cues.Cue>> cues;

  Page(Source source) {
    this.source = source;
    this.text = source.text().text();
    this.lines = List.copyOf(new LineReader(source.text()).read());
    this.layout = layout(source.format());
    boolean paged = layout == PageLayout.PAGED;
    this.galley = paged ? Galley.of(text, lines, tags()) : Galley.unpaged(text, lines);
    this.blocks = List.copyOf(new BlockReader(text, lines, layout, galley).read());
    this.blockOfLine = blockOfLine();
    this.words = new ArrayList<>(Collections.nCopies(blocks.size(), null));
    this.numbers = new PageWords(text, blocks);
    this.dated = datedBlocks();
    this.cues = paged ? List.of() : findCues();
    this.comments = CommentsRule.from(this);
    this.body = Body.of(blocks.subList(0, comments));
  }

  /** The document. */
  Source source() {
    return source;
  }

  /** The whole source text. */
  String text() {
    return text;
  }

  /** How lines relate to paragraphs. */
  PageLayout layout() {
    return layout;
  }

  /** The lines that are not blank. */
  List<LineFeatures> lines() {
    return lines;
  }

  /** What stands on the printed pages of a paged document beside its running text. */
  Galley galley() {
    return galley;
  }

  /** The part of a printed page that a block is. */
  Optional<Part> part(Block block) {
    return galley.part(block.first());
  }

  /** The blocks in order. */
  List<Block> blocks() {
    return blocks;
  }

  /** The index of the block that heads the readers' comments, or the number of blocks. */
  int comments() {
    return comments;
  }

  /** The words of all blocks, as numbers. */
  PageWords pageWords() {
    return numbers;
  }

  /** Where the main run of sentences stands, by the shape of the blocks alone. */
  Body body() {
    return body;
  }

  /** The block that holds a line, by the line's index. */
  Block blockOf(int line) {
    return blocks.get(blockOfLine[line]);
  }

  /** The characters of a line, without the blanks around them. */
  String text(LineFeatures line) {
    return source.text().slice(line.ink());
  }

  /** The characters of a block, with its line ends. */
  String text(Block block) {
    return text.substring(block.start(), block.end());
  }

  /** The words of a block as phrases are written, at most 80 of them. */
  List<String> words(Block block) {
    List<String> read = words.get(block.index());
    if (read == null) {
      read = Cues.words(head(block));
      words.set(block.index(), read);
    }
    return read;
  }

  /** Whether a short block is little more than a date. */
  boolean isDateLine(Block block) {
    return dated[block.index()];
  }

  /** The phrases of furniture in a block of at most 120 words; printed pages have none. */
  List<Cues.Cue> cues(Block block) {
    return cues.isEmpty() ? List.of() : cues.get(block.index());
  }

  private boolean[] datedBlocks() {
    boolean[] dated = new boolean[blocks.size()];
    for (Block block : blocks) {
      dated[block.index()] = DateShape.isDateLine(block, text, numbers);
    }
    return dated;
  }

  private List<List<Cues.Cue>> findCues() {
    List<List<Cues.Cue>> found = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean isShort = block.words() <= CUE_WORDS && block.end() - block.start() < HEAD;
      found.add(isShort ? Cues.standard().find(numbers, block) : List.of());
    }
    return found;
  }

  /** The first characters of a block, enough for 80 common words. */
  private CharSequence head(Block block) {
    return text.substring(block.start(), Math.min(block.end(), block.start() + HEAD));
  }

  /** What the format tells about a line, by its index. */
  LineHint hint(int line) {
    return source.hint(lines.get(line).number());
  }

  /** What the format tells the lines to be; empty where it tells nothing. */
  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (int i = 0; hinted() && i < lines.size(); i++) {
      tags.add(hint(i).tag());
    }
    return tags;
  }

  /** Whether the format told anything about the lines. */
  boolean hinted() {
    return !source.hints().isEmpty();
  }

  /** The number of the line in the source where a block begins, from 1. */
  int number(Block block) {
    return lines.get(block.first()).number();
  }

  private int[] blockOfLine() {
    int[] of = new int[lines.size()];
    for (Block block : blocks) {
      java.util.Arrays.fill(of, block.first(), block.last() + 1, block.index());
    }
    return of;
  }

  private PageLayout layout(Format format) {
    if (format == Format.HTML || format == Format.PDF) {
      return format == Format.HTML ? PageLayout.FLOW : PageLayout.PAGED;
    }
    if (hasPageEnds() || new PageCount(text, lines).isFound()) {
      return PageLayout.PAGED;
    }
    long all = 0;
    long wide = 0;
    int divided = 0;
    int full = 0;
    for (LineFeatures line : lines) {
      int length = line.ink().length();
      all += length;
      wide += length > LONG_LINE && !line.address() ? length : 0;
      full += line.shape().words() >= 5 ? 1 : 0;
      divided += isDivided(line) ? 1 : 0;
    }
    if (wide * 5 > all * 2) {
      return PageLayout.FLOW;
    }
    boolean paged = isPaged(divided, full);
    return paged ? PageLayout.PAGED : isWrapped() ? PageLayout.WRAPPED : PageLayout.FLOW;
  }

  /** Whether enough lines end within a word; of a short text, more of them. */
  private static boolean isPaged(int divided, int full) {
    return divided >= 4 && divided * 20 > full || divided == 3 && divided * 12 > full;
  }

  /** Whether form feeds part pages of text. */
  private boolean hasPageEnds() {
    int at = lines.isEmpty() ? -1 : text.indexOf(Galley.PAGE_END, lines.get(0).ink().end());
    return at > 0 && at < lines.get(lines.size() - 1).ink().start();
  }

  private boolean isDivided(LineFeatures line) {
    int end = line.ink().end();
    return line.shape().words() >= 3
        && text.charAt(end - 1) == '-'
        && Letters.isLower(text.charAt(end - 2));
  }

  /** Whether enough lines read on in the next one without a blank line between them. */
  private boolean isWrapped() {
    int on = 0;
    int off = 0;
    for (int i = 1; i < lines.size(); i++) {
      LineFeatures line = lines.get(i - 1);
      boolean long1 = line.shape().words() >= 6 && !line.ends();
      boolean reads = long1 && !lines.get(i).afterBlank() && mayReadOn(line, lines.get(i));
      on += reads ? 1 : 0;
      off += line.shape().words() >= 6 && line.ends() ? 1 : 0;
    }
    return on >= 1 && on * 4 >= off;
  }

  /** A small letter says so; in a script without capitals the line must be as wide as the next. */
  private boolean mayReadOn(LineFeatures line, LineFeatures next) {
    char first = text.charAt(next.ink().start());
    return Letters.isLower(first)
        || Letters.isUncased(first) && line.width() * 10 >= next.width() * 8;
  }
}
