package org.lectern.clean;

import java.util.List;
import java.util.Optional;

/** What the profile of the page's site says of its lines. */
final class SiteRule implements Rule {
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
    profile(page).ifPresent(profile -> weigh(page, profile, evidence));
  }

  /** The first profile that recognises the page. */
  Optional<SiteProfile> profile(Page page) {
    for (SiteProfile profile : profiles) {
      if (isOf(page, profile)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Page page, SiteProfile profile) {
    String address = page.source().metadata().address().orElse("");
    if (profile.recognised().stream().anyMatch(mark -> mark.fits(address))) {
      return true;
    }
    for (Glob mark : profile.recognised()) {
      if (page.text().contains(mark.literal()) && isLine(page, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLine(Page page, Glob mark) {
    for (LineFeatures line : page.lines()) {
      if (mark.fitsPlain(text(page, line))) {
        return true;
      }
    }
    return false;
  }

  private static void weigh(Page page, SiteProfile profile, Evidence evidence) {
    for (SiteProfile.Keep keep : profile.keeps()) {
      for (int i = 0; i < page.lines().size(); i++) {
        if (keep.line().fitsPlain(text(page, page.lines().get(i)))) {
          evidence.keep(i, keep.role(), "the profile of " + profile.name() + " keeps it");
        }
      }
    }
    for (SiteProfile.Drop drop : profile.drops()) {
      drop(page, drop, "furniture of " + profile.name() + " pages", evidence);
    }
  }

  /** Goes backwards, so that the nearest end of a block is known where it begins. */
  private static void drop(Page page, SiteProfile.Drop drop, String why, Evidence evidence) {
    int end = drop.rest() ? page.lines().size() - 1 : -1;
    int paragraph = page.lines().size();
    for (int i = page.lines().size() - 1; i >= 0; i--) {
      LineFeatures line = page.lines().get(i);
      String text = text(page, line);
      if (drop.last().isPresent() && drop.last().get().fitsPlain(text)) {
        end = i;
      }
      boolean alone = drop.last().isEmpty() && !drop.rest();
      paragraph = !alone && isParagraph(line) ? i : paragraph;
      if (drop.first().fitsPlain(text) && (alone || end >= i && paragraph > end)) {
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
    return line.shape().words() >= 25 && line.ends();
  }

  /** The line without its list mark; of a very long line only the head, which fits no pattern. */
  private static String text(Page page, LineFeatures line) {
    int start = Words.afterBullet(page.text(), line.ink().start(), line.ink().end());
    return Glob.plain(page.text().substring(start, Math.min(line.ink().end(), start + 2000)));
  }
}
