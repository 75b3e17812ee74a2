package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.WordFile;

/**
 * What is known of one site's furniture, read from a profile file. The format is described at the
 * head of {@code profiles/eurasianet.profile}.
 *
 * @param name the site's name
 * @param outlet the publisher's name, for the header of its documents
 * @param recognised patterns of lines and addresses by which a page is known to be the site's
 * @param drops what is furniture
 * @param keeps what stays
 * @param tests lines with what must become of them, in the order of the file
 */
public record SiteProfile(
    String name,
    Optional<String> outlet,
    List<Glob> recognised,
    List<Drop> drops,
    List<Keep> keeps,
    List<Test> tests) {

  /** From the first line that fits to the last: the line alone, a block, or the rest. */
  public record Drop(Glob first, Optional<Glob> last, boolean rest) {}

  /** A line that stays, and its role. */
  public record Keep(Glob line, Role role) {}

  /** A line of the profile's own test page, whether it must stay, and where it stands. */
  public record Test(String line, boolean kept, int number) {}

  /** Copies its lists. */
  public SiteProfile {
    recognised = List.copyOf(recognised);
    drops = List.copyOf(drops);
    keeps = List.copyOf(keeps);
    tests = List.copyOf(tests);
  }

  /** The profiles that come with the program. */
  public static List<SiteProfile> builtIn() {
    return BuiltIn.PROFILES;
  }

  /**
   * Reads a profile.
   *
   * @param text the file's text
   * @throws IllegalArgumentException where a line is wrong; the message has its number
   */
  public static SiteProfile parse(String text) {
    return new ProfileReader().read(text.lines().toList());
  }

  /** What the profile promises and does not keep, a sentence for each line; empty if it holds. */
  public List<String> check() {
    return new ProfileCheck(this).failures();
  }

  private static final class BuiltIn {
    /** One line for each profile. */
    static final List<SiteProfile> PROFILES =
        List.of(
            parse(
                String.join("\n", WordFile.raw(SiteProfile.class, "profiles/eurasianet.profile"))));
  }
}
