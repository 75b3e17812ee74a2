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
 * @param menu the words of the menu, which go where many stand in a row before the text
 * @param tests lines with what must become of them, in the order of the file
 */
public record SiteProfile(
    String name,
    Optional<String> outlet,
    List<Glob> recognised,
    List<Drop> drops,
    List<Keep> keeps,
    List<String> menu,
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
    menu = List.copyOf(menu);
    tests = List.copyOf(tests);
  }

  /** The profiles that come with the program. */
  public static List<SiteProfile> builtIn() {
    return BuiltIn.PROFILES;
  }

  /**
   * What was read of a profile's file.
   *
   * @param profile made of the lines that could be read; empty where it has no site or no mark to
   *     recognise it by
   * @param problems what is wrong with the other lines, each with its number
   */
  public record Draft(Optional<SiteProfile> profile, List<String> problems) {
    /** Copies its list. */
    public Draft {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the text of a profile's file, and tells which lines are wrong. */
  public static Draft read(String text) {
    return new ProfileReader().read(text.lines().toList());
  }

  /** What the profile promises and does not keep, a sentence for each line; empty if it holds. */
  public List<String> check() {
    return new ProfileCheck(this).failures();
  }

  private static final class BuiltIn {
    /** One line for each profile. */
    static final List<SiteProfile> PROFILES = List.of(builtIn("eurasianet"));

    private static SiteProfile builtIn(String name) {
      String file = "profiles/" + name + ".profile";
      return new ProfileReader()
          .read(WordFile.raw(SiteProfile.class, file))
          .profile()
          .orElseThrow(() -> new IllegalStateException(file));
    }
  }
}
