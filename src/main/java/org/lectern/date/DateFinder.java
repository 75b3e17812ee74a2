package org.lectern.date;

import java.util.List;
import org.lectern.clean.Article;

/** Finds the time expressions of an article. */
public final class DateFinder {

  /** The time expressions in order of the text, resolved against the date of publication. */
  public List<TimeExpression> find(Article article, Published published) {
    return List.of();
  }
}
