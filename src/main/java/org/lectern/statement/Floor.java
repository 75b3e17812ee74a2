package org.lectern.statement;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;

/** Who had the floor last: a quotation that begins the next paragraph without a cue is theirs. */
final class Floor {
  private Optional<Statement> last = Optional.empty();

  /** The statement that a quotation at the beginning of a passage is, if somebody has the floor. */
  Optional<Statement> goesOn(Prose prose, Range quotation) {
    if (quotation.from() > 0) {
      return Optional.empty();
    }
    Extract claim = prose.extract(quotation);
    return last.map(s -> continued(s, claim));
  }

  /** The statement that ended the passage before. */
  Optional<Statement> last() {
    return last;
  }

  /** Takes note of who spoke last in a passage; one without a quotation ends the turn. */
  void read(List<Statement> statements) {
    Optional<Statement> next = Optional.empty();
    for (Statement statement : statements) {
      boolean spoken = statement.speakerText().isPresent() && !isAside(statement);
      boolean later = next.isEmpty() || next.get().whole().to() <= statement.whole().to();
      next = spoken && later ? Optional.of(statement) : next;
    }
    last = next;
  }

  private static boolean isAside(Statement statement) {
    return statement.kind() == Statement.Kind.BLOCK;
  }

  private static Statement continued(Statement last, Extract claim) {
    return new Statement(
        last.speaker(),
        last.speakerText(),
        last.meant(),
        last.cue(),
        Statement.Kind.QUOTATION,
        claim,
        Optional.empty(),
        last.relayed(),
        claim);
  }
}
