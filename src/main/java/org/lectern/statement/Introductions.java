package org.lectern.statement;

import java.util.List;
import java.util.Optional;
import org.lectern.document.Extract;

/** Finds passages that end in a colon and name somebody whose words follow. */
final class Introductions {
  private static final int NEAR = 9;

  private Introductions() {}

  /** What the last sentence of a passage introduces, given the drafts found in that sentence. */
  static Optional<Introduction> of(Prose prose, Range sentence, List<Draft> drafts) {
    if (!prose.lower(prose.size() - 1).equals(":") || prose.isQuoted(prose.size() - 1)) {
      return Optional.empty();
    }
    return relayed(prose, sentence, drafts).or(() -> direct(prose, sentence));
  }

  /** "The minister downplayed it, according to the agency:" and "... according to the agency:". */
  private static Optional<Introduction> relayed(Prose prose, Range sentence, List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean near = draft.relay().map(r -> r.to() >= prose.size() - 1).orElse(false);
      if (near && draft.speaker().isPresent()) {
        return Optional.of(
            new Introduction(
                draft.speaker().get(), prose, text(prose, draft.cue()), draft.relay()));
      }
    }
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      if (prose.lower(i).equals("according") && prose.lower(i + 1).equals("to")) {
        Optional<Range> name = new NounPhrase(prose).after(i + 2, sentence.to());
        if (name.isPresent() && name.get().to() == prose.size() - 1) {
          return Optional.of(new Introduction(name.get(), prose, "according to", Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** "Press TV reports:", "The ministry said in a statement:". */
  private static Optional<Introduction> direct(Prose prose, Range sentence) {
    VerbFinder verbs = new VerbFinder(prose, CueList.standard());
    NounPhrase phrases = new NounPhrase(prose);
    for (int i = sentence.to() - 2; i > sentence.from() && i > sentence.to() - NEAR; i--) {
      Optional<Verb> verb = colonVerb(prose, verbs, i, sentence.from());
      if (verb.isPresent()) {
        Subjects subjects = new Subjects(prose);
        int group = verb.get().groupFrom();
        return phrases
            .before(sentence.from(), group)
            .filter(s -> subjects.canSpeak(s, false))
            .map(
                s ->
                    new Introduction(
                        s, prose, prose.token(verb.get().at()).text(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Verb> colonVerb(Prose prose, VerbFinder verbs, int i, int from) {
    Optional<Cue> cue = CueList.standard().cue(prose.lower(i));
    if (cue.isEmpty() || !cue.get().takes("block")) {
      return Optional.empty();
    }
    return verbs
        .at(i, from)
        .filter(v -> v.form() != Verb.Form.PASSIVE)
        .or(() -> bare(prose, cue.get(), i, from));
  }

  /** "Press TV reports:" where the form could be a noun but the colon tells that it is none. */
  private static Optional<Verb> bare(Prose prose, Cue cue, int i, int from) {
    boolean verb = i > from && prose.isCapital(i - 1) && !prose.token(i - 1).isPossessive();
    return verb && prose.lower(i + 1).equals(":")
        ? Optional.of(new Verb(cue, i, 1, cue.place(prose.lower(i)), i, Verb.Form.FINITE))
        : Optional.empty();
  }

  private static String text(Prose prose, Range range) {
    Extract extract = prose.extract(range);
    return extract.text();
  }
}
