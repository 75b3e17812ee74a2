package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Stated;

/** What the profile of the page's site says of its lines. */
final class SiteRule implements Rule {
  /** A line of so many words that ends as a sentence ends is a paragraph. */
  static final int PARAGRAPH = 25;

  private final List<SiteProfile> profiles;

  SiteRule(List<SiteProfile> profiles) {
    this.profiles = profiles;
  }

  @Override
  public String name() {
    return "site-profile";
  }

  @Override
  public void weigh(Page page, Evidence evidence) {
    SiteLines lines = new SiteLines(page);
    profile(page, lines).ifPresent(profile -> weigh(page, lines, profile, evidence));
  }

  /** The first profile that recognises the page. */
  Optional<SiteProfile> profile(Page page) {
    return profile(page, new SiteLines(page));
  }

  private Optional<SiteProfile> profile(Page page, SiteLines lines) {
    for (SiteProfile profile : profiles) {
      if (isOf(page, lines, profile)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Page page, SiteLines lines, SiteProfile profile) {
    String address = page.source().metadata().address().map(Stated::value).orElse("");
    if (profile.recognised().stream().anyMatch(mark -> mark.fits(address))) {
      return true;
    }
    for (Glob mark : profile.recognised()) {
      if (page.text().contains(mark.literal()) && isLine(lines, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLine(SiteLines lines, Glob mark) {
    for (int i = 0; i < lines.count(); i++) {
      if (mark.fitsPlain(lines.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static void weigh(Page page, SiteLines lines, SiteProfile profile, Evidence evidence) {
    for (SiteProfile.Keep keep : profile.keeps()) {
      for (int i = 0; i < page.lines().size(); i++) {
        String why = "the profile of " + profile.name() + " keeps it";
        if (keep.line().fitsPlain(lines.whole(i))) {
          evidence.keep(page.blockOf(i), keep.role(), why);
        } else if (keep.line().fitsPlain(lines.text(i))) {
          evidence.keep(i, keep.role(), why);
        }
      }
    }
    String why = "furniture of " + profile.name() + " pages";
    for (SiteProfile.Drop drop : profile.drops()) {
      drop(page, lines, drop, why, evidence);
    }
    new SiteMenu(page, lines, profile.menu())
        .lines().stream().forEach(line -> evidence.drop(line, why + ", a row of menu words"));
  }

  /** Goes backwards, so that the nearest end of a block is known where it begins. */
  private static void drop(
      Page page, SiteLines lines, SiteProfile.Drop drop, String why, Evidence evidence) {
    int end = drop.rest() ? page.lines().size() - 1 : -1;
    int paragraph = page.lines().size();
    for (int i = page.lines().size() - 1; i >= 0; i--) {
      LineFeatures line = page.lines().get(i);
      String text = lines.text(i);
      if (drop.last().isPresent() && drop.last().get().fitsPlain(text)) {
        end = i;
      }
      boolean alone = drop.last().isEmpty() && !drop.rest();
      paragraph = !alone && isParagraph(line) ? i : paragraph;
      if (alone && drop.first().fitsPlain(lines.whole(i))) {
        evidence.drop(page.blockOf(i), why);
      } else if (drop.first().fitsPlain(text) && (alone || end >= i && paragraph > end)) {
        dropAll(i, alone ? i : end, drop, why, evidence);
      }
    }
  }

  private static void dropAll(
      int from, int to, SiteProfile.Drop drop, String why, Evidence evidence) {
    String which = from == to ? why : why + ", from \"" + drop.first().pattern() + "\" on";
    for (int i = from; i <= to && evidence.settled(i).isEmpty(); i++) {
      evidence.drop(i, which);
    }
  }

  private static boolean isParagraph(LineFeatures line) {
    return line.shape().words() >= PARAGRAPH && line.ends();
  }
}
