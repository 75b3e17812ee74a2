package org.lectern.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.actor.Actor;
import org.lectern.actor.ActorRole;
import org.lectern.actor.Kind;
import org.lectern.actor.Mention;
import org.lectern.clean.Article;
import org.lectern.clean.Field;
import org.lectern.clean.Judged;
import org.lectern.clean.Passage;
import org.lectern.clean.Piece;
import org.lectern.clean.Reference;
import org.lectern.clean.Role;
import org.lectern.clean.Verdict;
import org.lectern.date.Certainty;
import org.lectern.date.Day;
import org.lectern.date.Month;
import org.lectern.date.Published;
import org.lectern.date.TimeExpression;
import org.lectern.date.TimeType;
import org.lectern.date.When;
import org.lectern.date.Year;
import org.lectern.document.Extract;
import org.lectern.document.Line;
import org.lectern.document.Source;
import org.lectern.document.Span;

/** One invented document, in the notation that {@code port/README.txt} explains. */
final class PortDocument {
  private final String id;
  private final Map<String, String> header = new HashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<int[]> found = new ArrayList<>(); // line, from, to
  private final List<String> foundKeys = new ArrayList<>();
  private Outline outline;
  private Facts facts = Facts.NONE;

  @SuppressWarnings("NullAway.Init")
  private PortDocument(String id) {
    this.id = id;
  }

  static PortDocument parse(String id, List<String> lines, List<String> actors) {
    PortDocument document = new PortDocument(id);
    for (String line : lines) {
      if (line.startsWith("@")) {
        int blank = line.indexOf(' ');
        document.header.put(line.substring(1, blank), line.substring(blank + 1));
      } else {
        document.codes.add(line.substring(0, 1));
        document.texts.add(document.unmarked(line.substring(2)));
      }
    }
    document.build(actors);
    return document;
  }

  String id() {
    return id;
  }

  Outline outline() {
    return outline;
  }

  Facts facts() {
    return facts;
  }

  Passage passage(int index) {
    return outline.article().passages().get(index);
  }

  /** The place of some words. */
  Extract words(String words) {
    for (Passage passage : outline.article().passages()) {
      int at = passage.text().indexOf(words);
      if (at >= 0) {
        return passage.extract(at, at + words.length());
      }
    }
    throw new IllegalArgumentException(id + " does not say: " + words);
  }

  /** The text without its marks; what they say is remembered. */
  private String unmarked(String text) {
    if (codes.get(codes.size() - 1).equals("D")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        int colon = text.indexOf(':', i);
        int end = text.indexOf(c == '[' ? ']' : '}', i);
        String words = text.substring(colon + 1, end);
        found.add(new int[] {texts.size(), out.length(), out.length() + words.length()});
        foundKeys.add(c + text.substring(i + 1, colon));
        out.append(words);
        i = end;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void build(List<String> actors) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      shown.add(codes.get(i).equals("D") ? text.split("\\|")[2] : text);
    }
    Source source = Source.ofText(id, String.join("\n", shown) + "\n");
    List<Passage> passages = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    Map<Integer, Passage> byLine = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Line line = source.text().line(i + 1);
      judged.add(new Judged(line, verdict(codes.get(i), texts.get(i))));
      if (!codes.get(i).equals("D")) {
        Passage passage =
            new Passage(
                passages.size(),
                role(codes.get(i)),
                shown.get(i),
                List.of(new Piece(0, line.span())),
                List.of(),
                source.text());
        byLine.put(i, passage);
        passages.add(passage);
      }
    }
    outline = new Outline(article(source, passages, judged), published());
    facts = facts(byLine, actors);
  }

  private Article article(Source source, List<Passage> passages, List<Judged> judged) {
    Passage title = passages.stream().filter(p -> p.role() == Role.TITLE).findFirst().orElseThrow();
    List<Reference> references = new ArrayList<>();
    String text = source.text().text();
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 1)) {
      int end = text.indexOf(' ', at);
      String address = text.substring(at, end);
      references.add(new Reference(address, source.text().lineNumber(at), new Span(at, end)));
    }
    return new Article(
        source,
        new Field(title.text(), "text", Optional.of(title.extract())),
        Optional.ofNullable(header.get("byline")).map(v -> new Field(v, "text", Optional.empty())),
        Optional.ofNullable(header.get("outlet")).map(v -> new Field(v, "text", Optional.empty())),
        Optional.of("en"),
        passages,
        judged,
        references);
  }

  private Published published() {
    String date = header.get("date");
    if (date != null) {
      return Published.on(LocalDate.parse(date), "byline", List.of());
    }
    String[] bounds = header.getOrDefault("between", "").split(" ");
    return new Published(
        Optional.empty(),
        Optional.of(LocalDate.parse(bounds[0])),
        Optional.of(LocalDate.parse(bounds[1])),
        Certainty.INFERRED,
        "text",
        List.of());
  }

  private Facts facts(Map<Integer, Passage> byLine, List<String> actors) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    List<TimeExpression> dates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int[] place = found.get(i);
      Extract extract =
          Optional.ofNullable(byLine.get(place[0])).orElseThrow().extract(place[1], place[2]);
      String key = foundKeys.get(i).substring(1);
      if (foundKeys.get(i).startsWith("[")) {
        mentions
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Mention(extract, Optional.empty(), "the name, whole or in part"));
      } else {
        When when = when(key);
        dates.add(
            new TimeExpression(
                extract, TimeType.DATE, when, Certainty.INFERRED, "by the day of publication"));
      }
    }
    List<Actor> list = new ArrayList<>();
    for (String line : actors) {
      String[] f = line.split("\\|", -1);
      List<Mention> own = mentions.getOrDefault(f[0], List.of());
      if (!own.isEmpty()) {
        list.add(actor(f, own));
      }
    }
    list.sort(java.util.Comparator.comparingInt(a -> -a.mentions().size()));
    return new Facts(list, dates, List.of());
  }

  private static When when(String value) {
    return switch (value.length()) {
      case 4 -> new Year(Integer.parseInt(value));
      case 7 -> new Month(YearMonth.parse(value));
      default -> new Day(LocalDate.parse(value));
    };
  }

  private static Actor actor(String[] f, List<Mention> mentions) {
    List<ActorRole> roles =
        f[4].isEmpty() ? List.of() : List.of(new ActorRole(f[4], mentions.get(0).extract()));
    return new Actor(f[0], f[1], Kind.valueOf(f[2]), Optional.empty(), List.of(), roles, mentions);
  }

  private static Verdict verdict(String code, String text) {
    String[] fields = text.split("\\|");
    Role role = role(code);
    if (code.equals("D")) {
      return new Verdict.Dropped(fields[0], fields[1]);
    }
    return role.isAside()
        ? new Verdict.Aside(role, "columns", "numbers in columns")
        : new Verdict.Kept(role, "paragraph", "whole sentences");
  }

  private static Role role(String code) {
    return switch (code) {
      case "T" -> Role.TITLE;
      case "H" -> Role.HEADING;
      case "Q" -> Role.QUOTATION;
      case "L" -> Role.LIST_ITEM;
      case "N" -> Role.AUTHOR_NOTE;
      case "A" -> Role.DATA;
      case "C" -> Role.CAPTION;
      default -> Role.PARAGRAPH;
    };
  }
}
