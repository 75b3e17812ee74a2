package org.lectern.statement;

import java.util.List;
import org.lectern.clean.Article;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** A sentence with the speaker in square brackets and the claim in braces. */
record Marked(String text, String speaker, String claim) {

  static Marked of(String line) {
    String text = line.replace("[", "").replace("]", "").replace("{", "").replace("}", "");
    return new Marked(text, between(line, '[', ']'), between(line, '{', '}'));
  }

  /** The statements of the sentence, read as a document of its own. */
  List<Statement> statements() {
    return new StatementFinder().find(article(text), List.of());
  }

  static Article article(String text) {
    CleanOptions all =
        new CleanOptions(false, java.util.Set.of(), List.of(), CleanOptions.standard().profiles());
    return new Cleaner(all).clean(Source.ofText("example", text + "\n"));
  }

  private static String between(String line, char open, char close) {
    int from = line.indexOf(open);
    return from < 0
        ? ""
        : line.substring(from + 1, line.indexOf(close, from)).replace("{", "").replace("}", "");
  }
}
