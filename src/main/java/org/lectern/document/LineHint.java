package org.lectern.document;

/**
 * What a format tells about one line beyond its characters; plain text tells nothing.
 *
 * @param tag what made the line, in lower case: an element of a page ("p", "h1", "li"), or its
 *     place on a sheet of paper ("page-header", "footnote"), or "not shown"; or empty
 * @param path the names of the elements around it, outermost first, with their classes, or empty
 * @param linkShare the share of the line's characters that stand in links, 0 to 1
 * @param size how large its type is, 1 for the type of the running text; 0 where it is not known
 * @param bold whether all of it is in bold type
 * @param page the page of a printed document, from 1; 0 where there are no pages
 * @param stated the share of its words that stand in the article as the document's own data tell
 *     it, 0 to 1; below 0 where they tell none
 */
public record LineHint(
    String tag, String path, double linkShare, double size, boolean bold, int page, double stated) {

  private static final String UNSHOWN_TAG = "not shown";
  private static final double UNKNOWN = -1;

  /** The hint of a line of which nothing is known. */
  public static final LineHint NONE = new LineHint("", "", 0);

  /** The hint of a line that a page does not show: only its own data tell the article so. */
  public static final LineHint UNSHOWN = new LineHint(UNSHOWN_TAG, UNSHOWN_TAG, 0).withStated(1);

  /** Throws IllegalArgumentException for a size or a page below 0. */
  public LineHint {
    if (size < 0 || page < 0) {
      throw new IllegalArgumentException("no hint: size " + size + ", page " + page);
    }
  }

  /** A hint of what has neither pages nor sizes of type. */
  public LineHint(String tag, String path, double linkShare) {
    this(tag, path, linkShare, 0, false, 0, UNKNOWN);
  }

  /** Whether the page does not show the line, and only its own data tell it. */
  public boolean unshown() {
    return tag.equals(UNSHOWN_TAG);
  }

  /** The same with what share of the line the document's own data tell. */
  public LineHint withStated(double share) {
    return new LineHint(tag, path, linkShare, size, bold, page, share);
  }
}
