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

  private static final String[] NAMES = {
    "article:published_time", "article:published", "og:published_time", "og:article:published_time",
    "article.published", "datepublished", "parsely-pub-date", "sailthru.date", "pub_date",
    "pubdate", "pdate", "publish-date", "publish_date", "publication_date", "publication-date",
    "published", "published_date", "date_published", "dc.date.issued", "dcterms.date",
    "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "date", "article_date_original",
    "cxenseparse:recs:publishtime", "originalpublicationdate", "displaydate", "created"
  };

  private final List<Stated> days = new ArrayList<>();
  private final Optional<Stated> inAddress;

  /** Gathers what a page's head, data and elements say, and what its address bears. */
  PublishingDays(HtmlFacts facts, JsonLd data, Optional<Stated> address) {
    inAddress = address.flatMap(at -> inAddress(at.value()));
    data.text("datePublished").ifPresent(day -> add(new Stated(day, "JSON-LD")));
    for (String name : NAMES) {
      facts.meta(name).ifPresent(this::add);
    }
    facts.times().forEach(this::add);
    data.text("dateCreated").ifPresent(day -> add(new Stated(day, "JSON-LD")));
  }

  /** The time that counts; empty where none is told. */
  Optional<Stated> first() {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Stated first = days.get(0);
    List<Stated> others = new ArrayList<>(days);
    inAddress.ifPresent(others::add);
    for (Stated other : others) {
      if (isGreenwich(first.value()) && isLocal(other) && isDayBefore(other, first)) {
        return Optional.of(other);
      }
    }
    return Optional.of(first);
  }

  /** The day in an address such as ".../2019/11/18/name". */
  private static Optional<Stated> inAddress(String address) {
    String[] parts = address.split("/");
    for (int i = 3; i + 2 < parts.length; i++) {
      String day = parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2];
      if (day.length() == DAY && hasYear(parts[i]) && isNumber(parts[i + 1] + parts[i + 2])) {
        return Optional.of(new Stated(day, "address"));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
  private static boolean isLocal(Stated time) {
    String value = time.value();
    return value.length() >= DAY && value.charAt(4) == '-' && !isGreenwich(value);
  }

  /** Whether two times of ISO 8601 fall on neighbouring days of one month, the first one before. */
  private static boolean isDayBefore(Stated one, Stated other) {
    String first = one.value().substring(0, DAY);
    String second = other.value().substring(0, Math.min(DAY, other.value().length()));
    return second.length() == DAY
        && first.startsWith(second.substring(0, 8))
        && number(second) - number(first) == 1;
  }

  private static int number(String day) {
    int tens = Character.digit(day.charAt(8), 10);
    int ones = Character.digit(day.charAt(9), 10);
    return tens * 10 + ones;
  }
}
