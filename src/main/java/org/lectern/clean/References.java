package org.lectern.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.document.SourceText;
import org.lectern.document.Span;

/** Finds the web addresses that a document cites, each once, joined over line ends. */
final class References {
  private static final String OPEN_ENDS = "./-_=&?%~";
  private static final String AFTER = ".,;:!?)]}>»”’'\"“‘*";
  private static final Set<String> ENDINGS =
      Set.of("html", "htm", "php", "pdf", "aspx", "asp", "shtml");

  private final SourceText source;
  private final String text;
  private final List<Reference> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Hyphens hyphens;
  private int http;
  private int www;

  private References(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.hyphens = new Hyphens(source);
    this.http = text.indexOf("http");
    this.www = text.indexOf("www.");
  }

  /** The addresses in the lines that are not dropped. */
  static List<Reference> of(SourceText source, List<Judged> judged) {
    References references = new References(source);
    int from = 0;
    for (Judged line : judged) {
      if (!(line.verdict() instanceof Verdict.Dropped)) {
        from =
            references.read(Math.max(from, line.line().span().start()), line.line().span().end());
      }
    }
    return List.copyOf(references.found);
  }

  private int read(int from, int end) {
    int at = next(from, end);
    int last = from;
    while (at >= 0) {
      last = add(at);
      at = next(last, end);
    }
    return Math.max(last, from);
  }

  /** Where the next address begins, or -1. */
  private int next(int from, int end) {
    for (int i = nearest(from); i >= 0 && i + 4 < end; i = nearest(i + 1)) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && isBeginning(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where "http" or "www." stands next, or -1; what is known of that is not looked for again. */
  private int nearest(int from) {
    if (http >= 0 && http < from) {
      http = text.indexOf("http", from);
    }
    if (www >= 0 && www < from) {
      www = text.indexOf("www.", from);
    }
    return http < 0 ? www : www < 0 ? http : Math.min(http, www);
  }

  private boolean isBeginning(int i) {
    return text.startsWith("http://", i)
        || text.startsWith("https://", i)
        || text.startsWith("www.", i) && i + 4 < text.length() && Words.isWord(text.charAt(i + 4));
  }

  /** Takes the address that begins here and says where reading goes on. */
  private int add(int start) {
    StringBuilder address = new StringBuilder();
    int end = endOfToken(start);
    address.append(text, start, end);
    for (int parts = 0; parts < 8; parts++) {
      int next = continuation(end);
      if (next < 0) {
        break;
      }
      end = endOfToken(next);
      String more = text.substring(next, end);
      if (hyphens.partsAddress(address.toString(), more)) {
        address.setLength(address.length() - 1);
      }
      address.append(more);
    }
    int keep = end;
    while (address.length() > 0 && AFTER.indexOf(address.charAt(address.length() - 1)) >= 0) {
      address.setLength(address.length() - 1);
      keep--;
    }
    if (address.length() > 8 && seen.add(address.toString())) {
      found.add(
          new Reference(
              address.toString(),
              source.lineNumber(start),
              new Span(start, Math.max(start, keep))));
    }
    return end;
  }

  private int endOfToken(int start) {
    int i = start;
    while (i < text.length()
        && !Words.isBlank(text.charAt(i))
        && "<>\"“”".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Where an address that broke off at a line end goes on, or -1. */
  private int continuation(int end) {
    if (end >= text.length() || OPEN_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return -1;
    }
    int feeds = 0;
    int i = end;
    while (i < text.length() && Words.isBlank(text.charAt(i)) && feeds <= 2) {
      feeds += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return feeds >= 1 && feeds <= 2 && goesOn(i) ? i : -1;
  }

  private boolean goesOn(int i) {
    int end = endOfToken(i);
    if (end == i || end - i > 300 || isBeginning(i) || Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    String token = text.substring(i, end);
    int last = token.length() - 1;
    String bare = ".,;)".indexOf(token.charAt(last)) >= 0 ? token.substring(0, last) : token;
    return ENDINGS.contains(bare) || bare.indexOf('/') > 0;
  }
}
