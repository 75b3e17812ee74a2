package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Reading;
import org.lectern.clean.CleanOptions;
import org.lectern.date.TimeExpression;
import org.lectern.source.SourceOptions;

final class DatesByHandTest {
  private static final LocalDate DAY = LocalDate.of(2012, 3, 14);
  private static final String TEXT =
      "Baku opens a bridge\n\nThe bridge was opened on Monday with speeches by both sides.\n";

  @TempDir private Path folder = Path.of("");

  private Briefing read(Reading reading) throws IOException {
    Path file = folder.resolve("bridge.txt");
    Files.writeString(file, TEXT);
    LibraryReader reader = new LibraryReader(SourceOptions.standard(), reading);
    return reader.read(List.of(file.toString()), InputStream.nullInputStream()).briefings().get(0);
  }

  private static String monday(Briefing briefing) {
    TimeExpression time = briefing.dates().get(0);
    return time.when().timex() + " " + time.certainty().label();
  }

  @Test
  void aDateOnTheDeskMovesWhatIsCountedFromIt() throws IOException {
    DeskFile desk = new DeskFile(folder.resolve("desk"));
    Briefing before = read(Reading.standard());
    assertEquals("XXXX-WXX-1 unknown", monday(before));
    desk.append(
        new Desk.Dated(Desk.key("bridge.txt", before.source().text().text()), Optional.of(DAY)));
    Briefing after =
        read(
            new Reading(
                CleanOptions.standard(), Optional.empty(), Map.of(), new DatesByHand(desk)));
    assertEquals("user", after.published().from());
    assertEquals("2012-03-12 inferred", monday(after));
  }

  @Test
  void aDateIsSetAndTakenBackInOneSitting() throws IOException {
    Briefing before = read(Reading.standard());
    Briefing dated = before.dated(Optional.of(DAY));
    assertEquals("2012-03-12 inferred", monday(dated));
    assertEquals("XXXX-WXX-1 unknown", monday(dated.dated(Optional.empty())));
  }
}
