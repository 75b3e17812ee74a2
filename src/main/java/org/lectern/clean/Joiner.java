package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** Makes passages of judged lines: one passage a run of adjacent lines of one role. */
final class Joiner {
  private Joiner() {}

  static List<Passage> join(SourceText text, List<Judged> judged) {
    List<Passage> passages = new ArrayList<>();
    for (Judged line : judged) {
      Role role = role(line.verdict());
      String slice = text.slice(line.line());
      int lead = slice.length() - slice.stripLeading().length();
      String words = slice.strip();
      if (role != null && !words.isEmpty()) {
        int start = line.line().span().start() + lead;
        Span span = new Span(start, start + words.length());
        passages.add(
            new Passage(
                passages.size(), role, words, List.of(new Piece(0, span)), List.of(), text));
      }
    }
    return passages;
  }

  private static @org.jspecify.annotations.Nullable Role role(Verdict verdict) {
    if (verdict instanceof Verdict.Kept kept) {
      return kept.role();
    }
    return verdict instanceof Verdict.Aside aside ? aside.role() : null;
  }
}
