package org.lectern.tui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.actor.Decision;
import org.lectern.briefing.Briefing;
import org.lectern.library.DecisionFile;
import org.lectern.library.Library;

/** Keeps decisions about actors, and reads the library by them. */
final class Mender {
  private final DecisionFile file;

  Mender(DecisionFile file) {
    this.file = file;
  }

  /**
   * What was done.
   *
   * @param library the library by the decisions that now hold
   * @param told what to tell
   */
  record Mended(Library library, String told) {}

  /** Keeps one more decision. */
  Mended decide(Library library, Decision decision, Scope scope, int document) {
    Decision held = decision.at(where(library.briefings().get(document), scope));
    try {
      file.append(List.of(held));
      return new Mended(again(library), held.words() + " (" + held.where() + ")");
    } catch (IOException e) {
      return new Mended(library, "the decision is not kept: " + e.getMessage());
    }
  }

  /** Takes the latest decision back. */
  Mended undo(Library library) {
    try {
      Optional<Decision> undone = file.undo();
      String told = undone.map(d -> "taken back: " + d.words()).orElse("nothing to take back");
      return new Mended(again(library), told);
    } catch (IOException e) {
      return new Mended(library, "the decision is not taken back: " + e.getMessage());
    }
  }

  private Library again(Library library) {
    return library.with(file.load().mending());
  }

  /** The end of the path of the document or of its folder. */
  private static String where(Briefing briefing, Scope scope) {
    Path path = Path.of(briefing.location());
    Path folder = path.getParent();
    if (scope == Scope.EVERYWHERE || folder == null || folder.getFileName() == null) {
      return scope == Scope.DOCUMENT ? briefing.location() : Decision.EVERYWHERE;
    }
    String name = folder.getFileName().toString();
    return scope == Scope.FOLDER ? name : name + "/" + path.getFileName();
  }
}
