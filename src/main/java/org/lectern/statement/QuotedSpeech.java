package org.lectern.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives quotations without a cue of their own to whom the words around them name. */
final class QuotedSpeech {
  private static final int LEAST_WORDS = 5;
  private static final int FEWEST_WORDS = 2;
  private static final int NEAR = 12;

  private final Prose prose;
  private final Quotes quotes;
  private final NounPhrase phrases;
  private final Subjects subjects;

  QuotedSpeech(Prose prose) {
    this.prose = prose;
    quotes = new Quotes(prose);
    phrases = new NounPhrase(prose);
    subjects = new Subjects(prose);
  }

  /** The quotations of some length that begin a sentence and that no claim holds. */
  List<Range> free(List<Draft> drafts) {
    BitSet claimed = claimed(drafts);
    List<Range> free = new ArrayList<>();
    for (int q = 0; q < prose.quotations().size(); q++) {
      Range range = quotes.range(q);
      boolean interrupted = prose.lower(range.from() - 1).equals(",");
      boolean begins = isSpeech(q, range) && beginsSentence(range);
      if ((begins || interrupted) && isFree(range, claimed)) {
        free.add(range);
      }
    }
    return free;
  }

  /** Whether a quotation is of some length, or a whole sentence however short. */
  private boolean isSpeech(int quotation, Range range) {
    int words = quotes.words(quotation);
    boolean sentence = range.length() > 2 && ".!?".contains(prose.lower(range.to() - 2));
    return words >= LEAST_WORDS || words >= FEWEST_WORDS && sentence;
  }

  /** The drafts with those of the free quotations whose speakers the same passage names. */
  List<Draft> with(List<Draft> drafts, List<Range> free, List<Range> sentences) {
    List<Draft> all = new ArrayList<>(drafts);
    Map<Integer, Integer> byEnd = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      byEnd.put(all.get(i).whole().to(), i);
    }
    for (Range quotation : free) {
      int at = interrupted(quotation, all, byEnd);
      if (at >= 0) {
        all.set(at, all.get(at).withRest(quotation));
        byEnd.put(quotation.to(), at);
      } else {
        Optional<Draft> draft = attributed(quotation, all, byEnd, sentences);
        draft.ifPresent(all::add);
        draft.ifPresent(d -> byEnd.put(d.whole().to(), all.size() - 1));
      }
    }
    return all;
  }

  /** The index of the draft that a free quotation goes on after a mere comma, or -1. */
  private int interrupted(Range quotation, List<Draft> all, Map<Integer, Integer> byEnd) {
    boolean comma = prose.lower(quotation.from() - 1).equals(",");
    for (int end = quotation.from() - 1; comma && end > quotation.from() - NEAR; end--) {
      int at = byEnd.getOrDefault(end, -1);
      Draft draft = at < 0 ? null : all.get(at);
      boolean quoted =
          draft != null && draft.kind() == Statement.Kind.QUOTATION && draft.rest().isEmpty();
      if (quoted && isAddressee(end, quotation.from() - 1)) {
        return at;
      }
    }
    return -1;
  }

  /** "told the court,": nothing but a few words stand between two parts of a quotation. */
  private boolean isAddressee(int from, int to) {
    boolean words = to - from < 8;
    for (int i = from; words && i < to; i++) {
      words = prose.isWord(i) && !prose.isQuoted(i);
    }
    return words;
  }

  private Optional<Draft> attributed(
      Range quotation, List<Draft> all, Map<Integer, Integer> byEnd, List<Range> sentences) {
    if (prose.isCarried() && quotation.from() == 0) {
      return Optional.empty();
    }
    int words = quotes.words(prose.token(quotation.from()).quotation());
    Optional<Draft> before =
        words < FEWEST_WORDS ? Optional.empty() : nearest(quotation, all, byEnd);
    if (before.isPresent() || words < LEAST_WORDS) {
      return before.map(d -> continuation(d, quotation));
    }
    return afterColon(quotation, sentences)
        .or(() -> following(quotation, all))
        .or(() -> afterSubject(quotation, sentences));
  }

  /** The tokens that some claim holds. */
  private static BitSet claimed(List<Draft> drafts) {
    BitSet claimed = new BitSet();
    for (Draft draft : drafts) {
      claimed.set(draft.claim().from(), draft.claim().to());
      draft.rest().ifPresent(rest -> claimed.set(rest.from(), rest.to()));
    }
    return claimed;
  }

  private static boolean isFree(Range range, BitSet claimed) {
    int next = claimed.nextSetBit(range.from());
    return next < 0 || next >= range.to();
  }

  /** Whether the quotation is no part of a sentence in the author's words. */
  private boolean beginsSentence(Range range) {
    String before = prose.lower(range.from() - 1);
    return before.isEmpty() || ",.!?:".contains(before) || endsQuotation(range.from() - 1);
  }

  private boolean endsQuotation(int i) {
    return prose.isQuoted(i) && ".!?".contains(prose.lower(i - 1));
  }

  /** The attributed quotation that ends nearest before a range, or what is told right before it. */
  private static Optional<Draft> nearest(
      Range range, List<Draft> all, Map<Integer, Integer> byEnd) {
    for (int end = range.from() + 1; end > range.from() - NEAR; end--) {
      int at = byEnd.getOrDefault(end, -1);
      boolean spoken = at >= 0 && all.get(at).speaker().isPresent();
      boolean quoted = spoken && all.get(at).kind() == Statement.Kind.QUOTATION;
      if (quoted || spoken && end > range.from() - 3) {
        return Optional.of(all.get(at));
      }
    }
    return Optional.empty();
  }

  /** "For Jon Berg, the answer is simple: ..." and "Jon Berg: ..." */
  private Optional<Draft> afterColon(Range quotation, List<Range> sentences) {
    int colon = quotation.from() - 1;
    if (!prose.lower(colon).equals(":") || !isSentence(quotation)) {
      return Optional.empty();
    }
    Range sentence = holding(colon, sentences);
    boolean view = prose.lower(sentence.from()).equals("for");
    Optional<Range> speaker =
        view ? phrases.after(sentence.from() + 1, colon) : phrases.ofClause(sentence.from(), colon);
    return speaker
        .filter(s -> subjects.canSpeak(s, true))
        .map(s -> draft(s, new Range(colon, colon + 1), quotation));
  }

  /** Whether a quotation is no mere title: it has a verb or an end mark. */
  private boolean isSentence(Range quotation) {
    if (".!?".contains(prose.lower(quotation.to() - 2))) {
      return true;
    }
    for (int i = quotation.from(); i < quotation.to(); i++) {
      if (WordClass.mayBeVerb(prose.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that begins the passage belongs to whom the passage quotes next. */
  private Optional<Draft> following(Range quotation, List<Draft> drafts) {
    for (int i = 0; i < drafts.size() && quotation.from() == 0; i++) {
      Draft draft = drafts.get(i);
      boolean quoted = draft.kind() == Statement.Kind.QUOTATION && draft.speaker().isPresent();
      if (quoted && draft.claim().from() > 0) {
        return Optional.of(continuation(draft, quotation));
      }
    }
    return Optional.empty();
  }

  /** "Jon Berg shook his head. ...": the subject of the sentence before. */
  private Optional<Draft> afterSubject(Range quotation, List<Range> sentences) {
    String before = prose.lower(quotation.from() - 1);
    if (!before.equals(".") && !before.equals(":")) {
      return Optional.empty();
    }
    Range sentence = holding(quotation.from() - 1, sentences);
    return phrases
        .ofClause(sentence.from(), Math.max(sentence.from(), quotation.from() - 1))
        .filter(this::isPerson)
        .map(s -> draft(s, new Range(quotation.from(), quotation.from() + 1), quotation));
  }

  /** A name of a person or "he": what stands with small words may be anything. */
  private boolean isPerson(Range range) {
    String lower = prose.lower(range.from());
    if (lower.equals("he") || lower.equals("she")) {
      return range.length() == 1;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (!prose.isCapital(i)) {
        return false;
      }
    }
    return range.length() > 1 && range.length() < 5;
  }

  private static Range holding(int token, List<Range> sentences) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  private static Draft draft(Range speaker, Range cue, Range quotation) {
    return Draft.of(Optional.of(speaker), cue, quotation, Statement.Kind.QUOTATION);
  }

  private static Draft continuation(Draft draft, Range range) {
    return new Draft(
        draft.speaker(),
        draft.cue(),
        range,
        Optional.empty(),
        Statement.Kind.QUOTATION,
        draft.relay());
  }
}
