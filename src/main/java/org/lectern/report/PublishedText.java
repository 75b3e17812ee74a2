package org.lectern.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lectern.date.Certainty;
import org.lectern.date.Published;

/** Says when a document was published, no more exactly than it is known. */
final class PublishedText {
  private PublishedText() {}

  /** The day, the bounds, or "undated". */
  static String brief(Published published) {
    boolean sure = published.certainty() != Certainty.INFERRED;
    return (sure ? "" : "probably ") + value(published);
  }

  /** The same for a column, the date first: "2020-07 or later?" where that is inferred. */
  static String listed(Published published) {
    String mark = published.certainty() == Certainty.INFERRED ? "?" : "";
    boolean open = published.earliest().isEmpty() != published.latest().isEmpty();
    if (!open) {
      return value(published) + mark;
    }
    return published
            .earliest()
            .map(day -> first(day) + " or later")
            .or(() -> published.latest().map(day -> last(day) + " or earlier"))
            .orElse("")
        + mark;
  }

  private static String value(Published published) {
    Optional<LocalDate> earliest = published.earliest();
    Optional<LocalDate> latest = published.latest();
    if (published.date().isPresent()) {
      return published.date().get().toString();
    }
    if (earliest.isPresent() && latest.isPresent()) {
      return earliest.get() + " to " + latest.get();
    }
    return earliest
        .map(day -> "not before " + first(day))
        .or(() -> latest.map(day -> "not after " + last(day)))
        .orElse("undated");
  }

  /** The year or month that begins with a day, which says the same in fewer words; else the day. */
  private static String first(LocalDate day) {
    String month = day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    return day.getDayOfYear() == 1 ? Year.from(day).toString() : month;
  }

  /** The year or month that ends with a day; else the day. */
  private static String last(LocalDate day) {
    LocalDate next = day.plusDays(1);
    String month = next.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    return next.getDayOfYear() == 1 ? Year.from(day).toString() : month;
  }

  /** The same with what tells it. */
  static String full(Published published) {
    List<String> evidence =
        published.evidence().stream().map(e -> "line " + e.line() + ": " + e.what()).toList();
    String told = told(published);
    return brief(published)
        + (evidence.isEmpty() ? told : " (" + String.join("; ", evidence) + ")");
  }

  /** The same with the lines that tell it. */
  static String cited(Published published) {
    List<String> lines =
        published.evidence().stream()
            .map(Published.Evidence::line)
            .distinct()
            .sorted()
            .map(line -> Integer.toString(line))
            .toList();
    String word = lines.size() == 1 ? " (line " : " (lines ";
    String told = told(published);
    return brief(published) + (lines.isEmpty() ? told : word + String.join(", ", lines) + ")");
  }

  private static String told(Published published) {
    return switch (published.from()) {
      case "option" -> " (as told by option)";
      case "user" -> " (as set by hand)";
      default -> "";
    };
  }

  /** The date or its bounds in EDTF. */
  static Optional<String> edtf(Published published) {
    if (published.date().isPresent()) {
      return published.date().map(LocalDate::toString);
    }
    if (published.earliest().isEmpty() && published.latest().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(open(published.earliest()) + "/" + open(published.latest()));
  }

  /** The object "published". */
  static void json(Json json, Published published) {
    json.begin("published")
        .put("value", published.date())
        .put("edtf", edtf(published))
        .put("earliest", published.earliest())
        .put("latest", published.latest())
        .put("certainty", published.certainty().label())
        .put("from", published.from())
        .list("evidence");
    for (Published.Evidence evidence : published.evidence()) {
      json.begin().put("line", evidence.line()).put("what", evidence.what()).end();
    }
    json.endList().end();
  }

  private static String open(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}
