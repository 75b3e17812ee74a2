package org.lectern.tui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.clean.Article;
import org.lectern.clean.Judged;
import org.lectern.clean.Passage;
import org.lectern.clean.Role;
import org.lectern.clean.Verdict;
import org.lectern.date.Published;
import org.lectern.document.Visible;

/** Makes the blocks of an outline: header, passages, and between them what was set aside. */
final class OutlineBuilder {
  private static final int LABEL_WORDS = 40;

  private final Article article;
  private final Published published;
  private final List<Passage> passages;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Passage> asides = new ArrayList<>();
  private final List<Judged> removed = new ArrayList<>();

  OutlineBuilder(Article article, Published published) {
    this.article = article;
    this.published = published;
    this.passages = List.copyOf(article.passages());
  }

  List<Block> blocks() {
    Map<Integer, List<Judged>> runs = removedAfter();
    blocks.add(head());
    removed.addAll(runs.getOrDefault(-1, List.of()));
    for (Passage passage : passages) {
      if (!passage.role().isHeader()) {
        add(passage);
      }
      removed.addAll(runs.getOrDefault(passage.index(), List.of()));
    }
    closeAsides();
    closeRemoved();
    return List.copyOf(blocks);
  }

  private void add(Passage passage) {
    if (passage.aside()) {
      closeRemoved();
      asides.add(passage);
      return;
    }
    closeAsides();
    closeRemoved();
    blocks.add(new Block(Block.Kind.TEXT, List.of(passage), List.of(), ""));
  }

  private void closeAsides() {
    if (!asides.isEmpty()) {
      blocks.add(new Block(Block.Kind.ASIDE, asides, List.of(), asideLabel(asides)));
      asides.clear();
    }
  }

  private void closeRemoved() {
    if (!removed.isEmpty()) {
      closeAsides();
      blocks.add(new Block(Block.Kind.REMOVED, List.of(), removed, removedLabel(removed)));
      removed.clear();
    }
  }

  private Block head() {
    List<Passage> titles = passages.stream().filter(p -> p.role() == Role.TITLE).limit(1).toList();
    List<String> fields = new ArrayList<>();
    article.outlet().ifPresent(f -> fields.add(f.value()));
    article.byline().ifPresent(f -> fields.add(f.value()));
    fields.add(Dates.words(published));
    article.note().ifPresent(fields::add);
    return new Block(
        Block.Kind.HEAD, titles, List.of(), Visible.line(String.join("  |  ", fields)));
  }

  /** The removed lines by the index of the passage that begins last before them, or -1. */
  private Map<Integer, List<Judged>> removedAfter() {
    TreeMap<Integer, Integer> passageByLine = new TreeMap<>();
    if (article.judged().stream().noneMatch(j -> j.verdict() instanceof Verdict.Dropped)) {
      return Map.of();
    }
    int line = Integer.MAX_VALUE;
    for (int i = passages.size() - 1; i >= 0; i--) {
      // A heading that is set before the text above it says nothing of the lines below it.
      if (passages.get(i).line() <= line) {
        line = passages.get(i).line();
        passageByLine.put(line, i);
      }
    }
    Map<Integer, List<Judged>> runs = new TreeMap<>();
    for (Judged judged : article.judged()) {
      if (judged.verdict() instanceof Verdict.Dropped) {
        var before = passageByLine.floorEntry(judged.line().number());
        int after = before == null ? -1 : before.getValue();
        runs.computeIfAbsent(after, k -> new ArrayList<>()).add(judged);
      }
    }
    return runs;
  }

  private static String removedLabel(List<Judged> lines) {
    Set<String> rules = new LinkedHashSet<>();
    lines.forEach(judged -> rules.add(judged.verdict().rule().replace('-', ' ')));
    return Words.count(lines.size(), "line") + " removed: " + String.join(", ", rules);
  }

  private static String asideLabel(List<Passage> passages) {
    Set<String> roles = new LinkedHashSet<>();
    passages.forEach(p -> roles.add(roleWord(p.role())));
    String first = passages.get(0).text();
    int lines = passages.stream().mapToInt(OutlineBuilder::lines).sum();
    return "["
        + String.join(", ", roles)
        + ": "
        + Words.brief(first, LABEL_WORDS)
        + ", "
        + Words.count(lines, "line")
        + "]";
  }

  private static int lines(Passage passage) {
    int last = passage.pieces().get(passage.pieces().size() - 1).span().end();
    return Math.max(1, passage.source().lineNumber(Math.max(0, last - 1)) - passage.line() + 1);
  }

  private static String roleWord(Role role) {
    return switch (role) {
      case DATA -> "table";
      case REFERENCES -> "addresses";
      default -> role.label().replace('-', ' ');
    };
  }
}
