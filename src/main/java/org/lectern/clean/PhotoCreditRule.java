package org.lectern.clean;

import java.util.List;

/** Who took a picture that the text dump does not have. */
final class PhotoCreditRule implements Rule {
  private static final int LONGEST = 14;
  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of("photo", "by"),
          List.of("photos", "by"),
          List.of("photograph", "by"),
          List.of("photo", "credit"),
          List.of("photo", "courtesy"),
          List.of("image", "credit"),
          List.of("image", "courtesy"),
          List.of("image", "by"),
          List.of("picture", "by"),
          List.of("picture", "credit"),
          List.of("main", "image"),
          List.of("featured", "image"),
          List.of("image", "copyright"),
          List.of("image", "source"),
          List.of("photo", "source"),
          List.of("photo", "illustration"),
          List.of("illustration", "by"),
          List.of("cover", "image"));
  private static final List<String> WITH_COLON =
      List.of(
          "photo:",
          "photos:",
          "image:",
          "picture:",
          "foto:",
          "фото:",
          "credit:",
          "photo/",
          "bild:",
          "photo :",
          "fotoğraf:");

  /** The first words of all of these. */
  private static final IntCounts HEADS = heads();

  private static IntCounts heads() {
    IntCounts heads = new IntCounts(BEGINNINGS.size() + WITH_COLON.size());
    for (List<String> two : BEGINNINGS) {
      heads.add(PageWords.hash(two.get(0)));
    }
    for (String head : WITH_COLON) {
      heads.add(PageWords.of(head, 1).hash(0));
    }
    return heads;
  }

  @Override
  public String name() {
    return "photo-credit";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    for (Block block : page.blocks()) {
      if (block.words() > 0
          && block.words() <= LONGEST
          && isShort(block)
          && HEADS.of(page.pageWords().firstWord(block)) > 0
          && isCredit(page, block)) {
        tell(page, block, evidence);
      }
    }
  }

  /** A printed page shows the picture; of a web page the text has lost it. */
  private static void tell(Page page, Block block, Evidence evidence) {
    if (page.layout() == PageLayout.PAGED) {
      evidence.aside(block, Role.CAPTION, "credits a picture");
    } else {
      evidence.drop(block, "credits a picture that is not in the text");
    }
  }

  private static boolean isShort(Block block) {
    return block.end() - block.start() < 200 && block.lines() <= 2;
  }

  private static boolean isCredit(Page page, Block block) {
    String text = page.text();
    int start = block.start();
    start += text.charAt(start) == '(' || text.charAt(start) == '[' ? 1 : 0;
    for (String head : WITH_COLON) {
      if (begins(text, start, head)) {
        return true;
      }
    }
    for (List<String> two : BEGINNINGS) {
      if (!block.ends() && begins(text, start, two.get(0)) && beginsWithTwo(page.words(block))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int start, String head) {
    return text.regionMatches(true, start, head, 0, head.length());
  }

  private static boolean beginsWithTwo(List<String> words) {
    return words.size() > 2 && BEGINNINGS.contains(words.subList(0, 2));
  }
}
