package org.lectern.statement;

import java.util.Optional;

/** Where quotations stand around a cue, in tokens. */
final class Quotes {
  private final Prose prose;

  Quotes(Prose prose) {
    this.prose = prose;
  }

  /** The tokens of a quotation, marks included. */
  Range range(int quotation) {
    Quotation q = prose.quotations().get(quotation);
    return new Range(prose.indexAt(q.from()), prose.indexAt(q.to()));
  }

  /** The quotation that ends before a token with a comma or an end mark, inside or outside. */
  Optional<Range> endingBefore(int index) {
    boolean comma = prose.lower(index - 1).equals(",");
    int last = comma ? index - 2 : index - 1;
    if (last < 0 || !prose.isQuoted(last)) {
      return Optional.empty();
    }
    Range range = range(prose.token(last).quotation());
    boolean inside = range.to() - 2 >= 0 && ",.!?—-".contains(prose.lower(range.to() - 2));
    return range.to() == last + 1 && (comma || inside) ? Optional.of(range) : Optional.empty();
  }

  /** A claim that begins with a quotation of some length is that quotation, to its very end. */
  Range whole(Range claim) {
    Token first = prose.token(claim.from());
    Range result = claim;
    if (first.isQuoted()) {
      Range quote = range(first.quotation());
      boolean starts = quote.from() == claim.from();
      result =
          starts && (words(first.quotation()) >= 4 || quote.to() >= claim.to()) ? quote : claim;
    }
    Token last = prose.token(result.to() - 1);
    return last.isQuoted()
        ? new Range(result.from(), Math.max(result.to(), range(last.quotation()).to()))
        : result;
  }

  Statement.Kind kind(Range claim) {
    Token first = prose.token(claim.from());
    Token last = prose.token(claim.to() - 1);
    boolean quoted = first.isQuoted() && first.quotation() == last.quotation();
    return quoted ? Statement.Kind.QUOTATION : Statement.Kind.REPORTED;
  }

  int words(int quotation) {
    return prose.quotations().get(quotation).words(prose.text());
  }
}
