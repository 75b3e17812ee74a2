package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.lectern.document.Extract;

/** Holds a marked sentence against the statement that is found in it. */
final class Examples {
  private Examples() {}

  static void check(Marked marked) {
    List<Statement> statements = marked.statements();
    assertEquals(1, statements.size(), () -> marked.text() + " -> " + statements);
    Statement statement = statements.get(0);
    assertEquals(marked.speaker(), statement.speakerText().map(Extract::text).orElse(""));
    assertEquals(marked.claim(), bare(statement.claim().text()));
  }

  /** Without the marks and the comma of a quotation. */
  private static String bare(String claim) {
    String text = claim.replace("\"", "").strip();
    return text.endsWith(",") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
