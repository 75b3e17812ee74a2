package org.lectern.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds shares that differ: two documents give the same group another share of the same whole. A
 * row of a table that does not say of what is compared only where its table and the passage of the
 * other sentence name the same besides.
 */
final class Shares implements Finder {
  private static final double WEIGHT = 1;
  private static final int MOST = 3;

  @Override
  public List<Finding> find(Pair pair) {
    List<Share> there = shares(pair.there());
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Share here : shares(pair.here())) {
      for (Share other : there) {
        if (here.contradicts(other)
            && isSameWhole(pair, here, other)
            && found.size() < MOST
            && told.add(here.group())) {
          found.add(finding(here, other));
        }
      }
    }
    return found;
  }

  private static List<Share> shares(Digest digest) {
    return digest.units().stream().flatMap(unit -> Share.of(unit).stream()).toList();
  }

  private static boolean isSameWhole(Pair pair, Share here, Share there) {
    if (here.whole().isPresent() && there.whole().isPresent()) {
      return here.whole().equals(there.whole()) && sharesName(pair, here, there);
    }
    boolean row = here.unit().aside() || there.unit().aside();
    boolean told = here.whole().isPresent() || there.whole().isPresent();
    return row && told && sharesName(pair, here, there);
  }

  /** Whether the passages of both name the same, the group itself apart. */
  private static boolean sharesName(Pair pair, Share here, Share there) {
    Set<String> names = names(pair.here(), here);
    names.retainAll(names(pair.there(), there));
    return !names.isEmpty();
  }

  private static Set<String> names(Digest digest, Share share) {
    int passage = share.unit().extract().passage();
    return digest.byPassage().getOrDefault(passage, List.of()).stream()
        .flatMap(unit -> unit.words().stream())
        .filter(word -> word.isCapital() && word.tells() && !word.text().equals(share.group()))
        .map(Words.Word::bare)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Finding finding(Share here, Share there) {
    String what = here.group() + ": " + here.figure() + " and " + there.figure();
    return new Finding(
        WEIGHT,
        new Reason(Reason.Kind.CONFLICT, what, here.unit().extract(), there.unit().extract()));
  }
}
