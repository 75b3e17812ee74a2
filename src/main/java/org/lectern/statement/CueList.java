package org.lectern.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.WordFile;

/** The verbs and nouns of saying that come with the program, by their forms. */
final class CueList {
  private final List<Cue> cues;
  private final Map<String, Found> byForm = new HashMap<>();
  private final Set<String> heads = new HashSet<>();

  private CueList(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    for (Cue cue : cues) {
      for (String form : cue.forms()) {
        add(form, cue);
      }
    }
  }

  private void add(String form, Cue cue) {
    int words = 1;
    for (int gap = form.indexOf('_'); gap > 0; gap = form.indexOf('_', gap + 1)) {
      words++;
    }
    byForm.putIfAbsent(form, new Found(cue, cue.place(form), words));
    if (words > 1) {
      heads.add(form.substring(0, form.indexOf('_')));
    }
  }

  /** Whether a word in lower case is a form of a verb or noun of saying, or begins one. */
  static boolean isSignal(String lower) {
    return Signals.ALL.contains(lower);
  }

  /** The list, read when it is first asked for. */
  static CueList standard() {
    return Holder.STANDARD;
  }

  /** The nouns of saying. */
  static CueList nouns() {
    return Nouns.STANDARD;
  }

  /** All cues in the order of the list. */
  List<Cue> cues() {
    return cues;
  }

  /** The cue that begins at a token, the longest form first: "made it clear", "pointed out". */
  Optional<Found> at(Prose prose, int index) {
    String form = prose.lower(index);
    Found found = byForm.get(form);
    if (heads.contains(form)) {
      String two = form + "_" + prose.lower(index + 1);
      String three = two + "_" + prose.lower(index + 2);
      found = byForm.getOrDefault(three, byForm.getOrDefault(two, found));
    }
    return Optional.ofNullable(found);
  }

  /**
   * A form of a cue in a text.
   *
   * @param cue the cue
   * @param place which form: 0 base, 1 third person, 2 past, 3 in -ing
   * @param words how many words the form has
   */
  record Found(Cue cue, int place, int words) {}

  /** The cue that a word in lower case is a form of. */
  Optional<Cue> cue(String lower) {
    Found found = byForm.get(lower);
    return found == null ? Optional.empty() : Optional.of(found.cue());
  }

  /** The lines of a word list beside this class, without comments and blank lines. */
  static List<String> lines(String name) {
    return WordFile.lines(CueList.class, name);
  }

  private static CueList read(String name) {
    List<Cue> cues = new ArrayList<>();
    for (String line : lines(name)) {
      List<String> parts = List.of(line.split("\\|", 3));
      if (parts.size() < 3) {
        throw new IllegalStateException("forms | grammar | example: " + line);
      }
      cues.add(new Cue(words(parts.get(0)), Set.copyOf(words(parts.get(1))), parts.get(2).strip()));
    }
    return new CueList(cues);
  }

  /** The words of a list beside this class. */
  static Set<String> wordsOf(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      Collections.addAll(words, line.split(" "));
    }
    return words;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split(" "));
  }

  private static final class Holder {
    private static final CueList STANDARD = read("cues.txt");
  }

  private static final class Nouns {
    private static final CueList STANDARD = read("nouns.txt");
  }

  private static final class Signals {
    private static final Set<String> ALL = read();

    private static Set<String> read() {
      Set<String> all = new HashSet<>(Set.of("reportedly", "allegedly", "purportedly"));
      for (CueList list : List.of(standard(), nouns())) {
        all.addAll(list.byForm.keySet());
        all.addAll(list.heads);
      }
      return all;
    }
  }
}
