package org.lectern.clean;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Source;
import org.lectern.document.Stated;

/**
 * Turns sources into articles. Rules say what they know of lines and blocks, a decision that sees
 * the whole page makes one verdict for each line, and what is kept is joined into passages.
 */
public final class Cleaner {
  /** So much of the text tells its language. */
  private static final int SAMPLE = 40_000;

  private final CleanOptions options;
  private final List<Rule> rules;
  private final Learnt learnt;

  /** A cleaner with the given options. */
  public Cleaner(CleanOptions options) {
    this(options, Learnt.standard());
  }

  /** The same with weights of one's own. */
  Cleaner(CleanOptions options, Learnt learnt) {
    this.options = options;
    this.rules = Rules.of(options);
    this.learnt = learnt;
  }

  /** The names of the rules that can be switched off, as verdicts carry them. */
  public static List<String> ruleNames() {
    return Rules.names();
  }

  /** The article in a source; one too large to be cleaned is kept whole, and says so. */
  public Article clean(Source source) {
    if (Bulk.is(source)) {
      return Bulk.article(source);
    }
    return SideBySide.of(source)
        .map(columns -> columns.restored(cleaned(columns.unfolded())))
        .orElseGet(() -> cleaned(source));
  }

  private Article cleaned(Source source) {
    Page page = new Page(source);
    Reading reading = Reading.of(page, judge(page));
    List<Passage> passages = new Joiner().join(source.text(), reading);
    Header header = new Header(source, passages);
    Optional<Field> outlet = header.outlet(profile(page), page);
    return new Article(
        source,
        header.title(outlet),
        header.byline(),
        outlet,
        language(source, passages),
        passages,
        reading.judged(),
        References.of(source.text(), reading.judged()));
  }

  private List<Judged> judge(Page page) {
    Ledger ledger = new Ledger(page);
    for (Rule rule : rules) {
      rule.weigh(page, new Evidence(ledger, rule.name()));
    }
    return new Decision(page, ledger, options, Weights.of(page, ledger, learnt)).judge();
  }

  private Optional<SiteProfile> profile(Page page) {
    return new SiteRule(options.profiles()).profile(page);
  }

  private static Optional<String> language(Source source, List<Passage> passages) {
    StringBuilder sample = new StringBuilder();
    for (Passage passage : passages) {
      if (!passage.aside() && sample.length() < SAMPLE) {
        sample.append(passage.text(), 0, Math.min(passage.text().length(), SAMPLE)).append(' ');
      }
    }
    return Languages.of(sample.toString())
        .or(() -> source.metadata().language().map(Stated::value));
  }
}
