package org.lectern.document;

/**
 * What a format tells about one line beyond its characters; plain text tells nothing.
 *
 * @param tag the element that made the line, in lower case ("p", "h1", "li"), or empty
 * @param path the names of the elements around it, outermost first, with their classes, or empty
 * @param linkShare the share of the line's characters that stand in links, 0 to 1
 */
public record LineHint(String tag, String path, double linkShare) {

  /** The hint of a line of which nothing is known. */
  public static final LineHint NONE = new LineHint("", "", 0);
}
