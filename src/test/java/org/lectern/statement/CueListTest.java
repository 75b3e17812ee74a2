package org.lectern.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueListTest {

  static Stream<Cue> cues() {
    return CueList.standard().cues().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueFindsSpeakerAndClaimOfItsExample(Cue cue) {
    Examples.check(Marked.of(cue.example()));
  }

  static Stream<Cue> nouns() {
    return CueList.nouns().cues().stream();
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void everyNounFindsSpeakerAndClaimOfItsExample(Cue noun) {
    Examples.check(Marked.of(noun.example()));
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyFormLeadsToACue(Cue cue) {
    for (String form : cue.forms()) {
      assertEquals(
          form, CueList.standard().cue(form).orElseThrow().forms().contains(form) ? form : "");
    }
  }
}
