package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.document.Stated;

/**
 * Chooses among the times that a page says it was published at. A time told for Greenwich may fall
 * on the day after the one that readers of the page saw; where the page tells that day too, it is
 * preferred.
 */
final class PublishingDays {
  private static final int OLDEST = 1900;
  private static final int FARTHEST = 2100;
  private static final int DAY = 10;
  private static final int MONTH = 8;
  private static final int MINUTES = 14;

  private static final String[] NAMES = {
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "article.published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pub_date",
    "pubdate",
    "pdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "published",
    "published_date",
    "date_published",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "date",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "displaydate",
    "created"
  };

  private final List<Stated> days = new ArrayList<>();

  /** Gathers what a page's head, data and elements say, and what its address bears. */
  PublishingDays(HtmlFacts facts, JsonLd data) {
    data.text("datePublished").ifPresent(day -> add(new Stated(day, "JSON-LD")));
    for (String name : NAMES) {
      facts.meta(name).ifPresent(this::add);
    }
    facts.times().stream().limit(1).forEach(this::add);
    data.text("dateCreated").ifPresent(day -> add(new Stated(day, "JSON-LD")));
  }

  /** The time that counts; empty where none is told. */
  Optional<Stated> first() {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Stated first = days.get(0);
    for (Stated other : days) {
      if (isGreenwich(first.value()) && isLocal(other.value()) && isSame(other, first)) {
        return Optional.of(other);
      }
    }
    return Optional.of(first);
  }

  private void add(Stated day) {
    String value = spelt(day.value());
    if (hasYear(value)) {
      days.add(new Stated(value, day.from()));
    }
  }

  /** "20191119" as "2019-11-19". */
  private static String spelt(String value) {
    boolean digits = value.length() == 8 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
        : value;
  }

  /** Whether a year of our time stands in it; programs write the year 1 where they know none. */
  private static boolean hasYear(String value) {
    for (int i = 0; i + 4 <= value.length(); i++) {
      int year = 0;
      int k = i;
      while (k < value.length() && k < i + 4 && Character.digit(value.charAt(k), 10) >= 0) {
        year = year * 10 + Character.digit(value.charAt(k++), 10);
      }
      if (k == i + 4 && year > OLDEST && year < FARTHEST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGreenwich(String time) {
    return time.length() > DAY
        && (time.endsWith("Z") || time.endsWith("+00:00") || time.endsWith("+0000"));
  }

  /** Whether a time is told for a place, or is a mere day. */
  private static boolean isLocal(String time) {
    return time.length() >= DAY && time.charAt(4) == '-' && !isGreenwich(time);
  }

  /** Whether one time may be the other, told for a place where it was the day before. */
  private static boolean isSame(Stated local, Stated greenwich) {
    String one = local.value();
    String other = greenwich.value();
    boolean dayBefore =
        other.startsWith(one.substring(0, MONTH)) && number(other) - number(one) == 1;
    boolean mere = one.length() == DAY;
    return dayBefore && (mere || minutes(one) == minutes(other));
  }

  /** The minutes of a time of ISO 8601: "2019-11-18T20:58:46"; -1 where it has none. */
  private static int minutes(String time) {
    return time.length() < MINUTES + 2 ? -1 : digits(time, MINUTES);
  }

  private static int number(String day) {
    return day.length() < DAY ? -1 : digits(day, MONTH);
  }

  private static int digits(String time, int at) {
    return Character.digit(time.charAt(at), 10) * 10 + Character.digit(time.charAt(at + 1), 10);
  }
}
