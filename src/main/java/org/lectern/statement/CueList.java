package org.lectern.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.document.WordFile;

/** The verbs of saying that come with the program, by their forms. */
final class CueList {
  private final List<Cue> cues;
  private final Map<String, Cue> byForm = new HashMap<>();

  private CueList(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    cues.forEach(cue -> cue.forms().forEach(form -> byForm.putIfAbsent(form, cue)));
  }

  /** The list, read when it is first asked for. */
  static CueList standard() {
    return Holder.STANDARD;
  }

  /** All cues in the order of the list. */
  List<Cue> cues() {
    return cues;
  }

  /** The cue that a word in lower case is a form of. */
  Optional<Cue> cue(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  private static CueList read() {
    List<Cue> cues = new ArrayList<>();
    for (String line : WordFile.lines(CueList.class, "cues.txt")) {
      List<String> parts = List.of(line.split("\\|", 3));
      if (parts.size() < 3) {
        throw new IllegalStateException("forms | grammar | example: " + line);
      }
      cues.add(new Cue(words(parts.get(0)), Set.copyOf(words(parts.get(1))), parts.get(2).strip()));
    }
    return new CueList(cues);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split(" +"));
  }

  private static final class Holder {
    private static final CueList STANDARD = read();
  }
}
