package org.lectern.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.clean.CleanOptions;
import org.lectern.clean.Cleaner;
import org.lectern.document.Source;

/** Actors of several documents become one, or stay apart. */
final class ActorJoinTest {

  @Test
  void aSurnameIsThePersonWhomAnotherDocumentNamesInFull() {
    List<String> groups =
        persons(
            "The Spanish deputy Ramiro Quintanal spoke for an hour.",
            "In the evening Mr Quintanal said that he would resign.");
    assertEquals(List.of("Ramiro Quintanal [Quintanal] 2"), groups);
  }

  @Test
  void aSurnameThatTwoPersonsBearJoinsNeither() {
    List<String> groups =
        persons(
            "The deputy Ramiro Quintanal spoke.",
            "The judge Lucia Quintanal spoke.",
            "In the evening Mr Quintanal said that he would resign.");
    assertEquals(3, groups.size());
  }

  @Test
  void ministersOfDifferentYearsWithoutNamesStayApart() {
    List<String> groups =
        persons(
            "The Azerbaijani Foreign Minister reported that the embassy was closed.",
            "The Azerbaijani Foreign Minister reported that talks went on.");
    assertEquals(2, groups.size());
  }

  @Test
  void khameneiAndKhomeiniStayApartInAnySpelling() {
    List<String> groups =
        persons(
            "They mourned the death of Ali Khamenei.",
            "He laid flowers on the grave of the Ayatollah Khomenei.");
    assertEquals(2, groups.size());
  }

  @Test
  void spellingsOfOneFullNameAreOneWithTheReason() {
    List<ActorGroup> groups =
        join("Colonel Qassem Tavakkoly spoke.", "Colonel Qasem Tavakoli was silent.");
    assertEquals(1, groups.size());
    assertTrue(groups.get(0).reasons().get(0).contains("another spelling"));
  }

  private static List<String> persons(String... texts) {
    List<String> rows = new ArrayList<>();
    for (ActorGroup group : join(texts)) {
      if (group.kind() == Kind.PERSON) {
        rows.add(group.name() + " " + group.aliases() + " " + group.mentions());
      }
    }
    return rows;
  }

  private static List<ActorGroup> join(String... texts) {
    Map<String, List<Actor>> actors = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      String id = "document" + i + ".txt";
      var article =
          new Cleaner(new CleanOptions(false, java.util.Set.of(), List.of(), List.of()))
              .clean(Source.ofText(id, "A headline of no interest\n\n" + texts[i]));
      actors.put(id, new ActorFinder().find(article));
    }
    return ActorJoin.join(actors);
  }
}
