package org.lectern.clean;

import java.util.ArrayList;
import java.util.List;

/** The rules in the order in which they are heard: the first that is sure of a line decides. */
final class Rules {
  private Rules() {}

  /** The rules that the options leave on. */
  static List<Rule> of(CleanOptions options) {
    List<Rule> rules = all(options);
    rules.removeIf(rule -> options.keptRules().contains(rule.name()));
    return List.copyOf(rules);
  }

  /** The names of all rules, in order, with what the decision says where no rule speaks. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Rule rule : all(CleanOptions.standard())) {
      names.add(rule.name());
    }
    names.add(Decision.APART_FROM_TEXT);
    return names;
  }

  private static List<Rule> all(CleanOptions options) {
    List<Rule> rules = new ArrayList<>();
    rules.add(new DroppedLineRule(options.droppedLines()));
    rules.add(new SiteRule(options.profiles()));
    rules.add(new UnshownRule());
    rules.add(new PdfHintRule());
    rules.add(new BrowserTraceRule());
    rules.add(new LinkListRule());
    rules.add(new RepetitionRule(options.repetition()));
    rules.add(new MarkupRule());
    rules.add(new ShapeRule());
    for (String name : Cues.standard().names()) {
      rules.add(new CueRule(name, Cues.standard()));
    }
    rules.add(new LinkedCueRule());
    rules.add(new CommentsRule());
    rules.add(new PhotoCreditRule());
    rules.add(new CaptionRule());
    rules.add(new PrintedTitleRule());
    rules.add(new TitleRule());
    rules.add(new RepeatedTitleRule());
    rules.add(new PageHeaderRule());
    rules.add(new BylineRule());
    rules.add(new DateLineRule());
    rules.add(new ListLeadRule());
    rules.add(new UnderHeadlineRule());
    rules.add(new AuthorNoteRule());
    rules.add(new DropCapRule());
    rules.add(new PullQuoteRule());
    rules.add(new RepeatRule());
    rules.add(new FootnoteRule());
    rules.add(new ContentsRule());
    rules.add(new AddressRule());
    rules.add(new CoordinatesRule());
    rules.add(new SourceNotes());
    rules.add(new TableRule());
    rules.add(new FigureRule());
    rules.add(new LeadRule());
    rules.add(new ListItemRule());
    rules.add(new HeadingRule());
    return rules;
  }
}
