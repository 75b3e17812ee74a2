package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.document.Source;

/** Cleans the small page that a profile's test lines make, and compares. */
final class ProfileCheck {
  private final SiteProfile profile;

  ProfileCheck(SiteProfile profile) {
    this.profile = profile;
  }

  /** A sentence for each test line that does not fare as the profile says. */
  List<String> failures() {
    List<SiteProfile.Test> tests = profile.tests();
    String page = tests.stream().map(SiteProfile.Test::line).collect(Collectors.joining("\n\n"));
    Article article = new Cleaner(options()).clean(Source.ofText(profile.name(), page));
    List<String> failures = new ArrayList<>();
    if (!new SiteRule(List.of(profile)).profile(new Page(article.source())).isPresent()) {
      failures.add("line 1: the page of its test lines is not recognised as " + profile.name());
    }
    for (int i = 0; i < tests.size(); i++) {
      Verdict verdict = article.judged().get(i).verdict();
      if (tests.get(i).kept() == verdict instanceof Verdict.Dropped) {
        failures.add(failure(tests.get(i), verdict));
      }
    }
    return failures;
  }

  private CleanOptions options() {
    return new CleanOptions(true, Set.of(), List.of(), List.of(profile));
  }

  private static String failure(SiteProfile.Test test, Verdict verdict) {
    return "line "
        + test.number()
        + ": must "
        + (test.kept() ? "stay, but goes" : "go, but stays")
        + " ("
        + verdict.rule()
        + ": "
        + verdict.why()
        + "): "
        + test.line();
  }
}
