package org.lectern.clean;

import java.util.List;

/**
 * What is known of one site's furniture.
 *
 * @param name the site's name
 */
public record SiteProfile(String name) {

  /** The profiles that come with the program. */
  public static List<SiteProfile> builtIn() {
    return List.of();
  }
}
