package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Reading;
import org.lectern.source.SourceOptions;

class LibraryReaderTest {
  private static final String MENU =
      "River Post\n\nTown Hall\n\nHarbour\n\nFerry Times\n\nTides\n\n";
  private static final List<String> TEXTS =
      List.of(
          "The last ferry left the landing at six on Friday evening with thirty passengers, a dog"
              + " and a band, and the captain sounded the horn until it was out of sight.",
          "More rain fell in the first ten days of May than in the whole of last spring, the"
              + " weather service said, and farmers moved their cattle from the lower river.",
          "Two shops on the far bank have asked the town for a lower rent, because the queue at"
              + " the landing, from which they lived, is gone since the bridge was opened.");

  @TempDir Path folder;

  @Test
  void aFolderTellsWhatItsPagesHaveInCommonAndAFileByItselfDoesNot() throws IOException {
    for (int i = 0; i < TEXTS.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), MENU + TEXTS.get(i) + "\n");
    }
    assertEquals("folder-repetition", ruleOfFerryTimes(folder));
    assertNotEquals("folder-repetition", ruleOfFerryTimes(folder.resolve("1.txt")));
  }

  private static String ruleOfFerryTimes(Path path) {
    Library library =
        new LibraryReader(SourceOptions.standard(), Reading.standard())
            .read(List.of(path.toString()), InputStream.nullInputStream());
    int last = library.briefings().size() / 2;
    return library.briefings().get(last).article().judged().get(3).verdict().rule();
  }
}
