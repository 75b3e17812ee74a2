package org.lectern.source;

import java.util.Locale;
import java.util.Set;

/** Tells pages from texts that hold a sign of "less than" or an address in angle brackets. */
final class HtmlSigns {
  private static final int LOOK = 1 << 16;
  private static final int BEGINNING = 1 << 12;

  /** A fragment that is called a text holds so many closing tags at its beginning, at least. */
  private static final int LEAST_CLOSED = 3;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> NAMES =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "style",
          "script",
          "div",
          "p",
          "span",
          "a",
          "br",
          "hr",
          "img",
          "table",
          "tr",
          "td",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "b",
          "i",
          "em",
          "strong",
          "font",
          "center",
          "pre",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "main",
          "aside",
          "form",
          "figure",
          "!doctype",
          "!--",
          "svg",
          "frameset",
          "iframe",
          "dl",
          "dt",
          "dd",
          "template",
          "noscript");

  private HtmlSigns() {}

  /** Whether a text that is called a page has a tag of HTML, or of an element it has made up. */
  static boolean anywhere(String text) {
    int end = Math.min(text.length(), LOOK);
    for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      String name = name(text, at + 1);
      if (NAMES.contains(name) || name.startsWith("!--") || name.indexOf('-') > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text that is called something else begins as a page or as a part of one does. */
  static boolean atBeginning(String text) {
    int at = afterComments(text);
    if (at >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    String name = name(text, at + 1);
    boolean whole = name.equals("!doctype") || name.equals("html");
    return whole || NAMES.contains(name) && closed(text) >= LEAST_CLOSED;
  }

  /** The offset after white space, comments and the declaration of XML. */
  private static int afterComments(String text) {
    int at = blanks(text, 0);
    while (text.startsWith("<!--", at) || text.startsWith("<?xml", at)) {
      int end = text.indexOf('>', at);
      int comment = text.startsWith("<!--", at) ? text.indexOf("-->", at) + 2 : end;
      if (end < 0 || comment < at || comment > LOOK) {
        return at;
      }
      at = blanks(text, comment + 1);
    }
    return at;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** How many tags are closed at the beginning. */
  private static int closed(String text) {
    int closed = 0;
    int end = Math.min(text.length(), BEGINNING);
    for (int at = text.indexOf("</"); at >= 0 && at < end; at = text.indexOf("</", at + 2)) {
      closed += NAMES.contains(name(text, at + 2)) ? 1 : 0;
    }
    return closed;
  }

  /** The name of a tag, in lower case, from its first letter on. */
  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_NAME
        && (Character.isLetterOrDigit(text.charAt(end)) || "-!".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
