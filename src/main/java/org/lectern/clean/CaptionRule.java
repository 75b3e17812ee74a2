package org.lectern.clean;

import java.util.List;
import java.util.Locale;

/** The words under a picture, known by the agency that is credited at their end. */
final class CaptionRule implements Rule {
  private static final int LONGEST = 90;
  private static final int TAIL = 60;
  private static final int OPEN_TAIL = 40;
  private static final List<String> BEGINNINGS =
      List.of("FILE PHOTO:", "FILE -", "FILE –", "File photo");
  private static final List<String> AGENCIES =
      List.of(
          "/ap",
          "ap photo",
          "getty images",
          "/getty",
          ".reuters",
          "reuters/",
          "/reuters",
          "/afp",
          "afp/",
          "/epa",
          "epa/",
          "shutterstock",
          "via ap",
          "associated press file",
          "/tass",
          "/sputnik",
          "file photo",
          "wikimedia commons",
          "anadolu agency");

  /** How brackets at the end begin that say who made a picture, or that it is an old one. */
  private static final List<String> CREDITS =
      List.of(
          "(photo by ",
          "(photo: ",
          "(picture by ",
          "(picture: ",
          "(image by ",
          "(image: ",
          "(file photo",
          "(file)");

  @Override
  public String name() {
    return "caption";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (page.part(block).filter(p -> p.kind() == Part.Kind.CAPTION).isPresent()) {
        evidence.aside(block, Role.CAPTION, "a caption that numbers what it describes");
      } else if (block.words() >= 2 && block.words() <= LONGEST && isCaption(page.text(), block)) {
        evidence.aside(block, Role.CAPTION, "the caption of a picture, with its credit");
      }
    }
  }

  private static boolean isCaption(String text, Block block) {
    for (String beginning : BEGINNINGS) {
      if (text.startsWith(beginning, block.start())) {
        return true;
      }
    }
    return endsWithCredit(text, block);
  }

  private static boolean endsWithCredit(String text, Block block) {
    int near = Math.max(block.start(), block.end() - TAIL);
    boolean closed = text.charAt(block.end() - 1) == ')' || text.startsWith(").", block.end() - 2);
    if (!closed && block.ends()) {
      return false;
    }
    int bracket = closed ? text.substring(near, block.end()).lastIndexOf('(') : -1;
    int from = bracket >= 0 ? near + bracket : Math.max(near, block.end() - OPEN_TAIL);
    String tail = text.substring(from, block.end()).toLowerCase(Locale.ROOT);
    if (bracket >= 0 && CREDITS.stream().anyMatch(tail::startsWith)) {
      return true;
    }
    for (String agency : AGENCIES) {
      if (endsWord(tail, agency)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String tail, String agency) {
    int at = tail.indexOf(agency);
    int end = at + agency.length();
    return at >= 0
        && (agency.endsWith("/") || end == tail.length() || !Character.isLetter(tail.charAt(end)));
  }
}
