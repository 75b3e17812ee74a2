package org.lectern.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("z.txt"), "z");
    Files.writeString(folder.resolve("m.pdf"), "m");
    Files.writeString(folder.resolve("a.md"), "a");
    Files.writeString(folder.resolve("b/c/d.HTML"), "d");
    Files.writeString(folder.resolve("picture.png"), "p");
    Files.writeString(folder.resolve(".hidden.txt"), "h");
    Files.createSymbolicLink(folder.resolve("b/again"), Path.of("."));
  }

  @Test
  void oneFolderNamesItsDocumentsByTheirPathInIt() {
    assertEquals(List.of("a.md", "b/c/d.HTML", "m.pdf", "z.txt"), ids(folder.toString()));
  }

  @Test
  void severalPathsBeginWithThePathAsGiven() {
    assertEquals(
        List.of(folder + "/b/c/d.HTML", folder + "/z.txt"), ids(folder + "/b", folder + "/z.txt"));
  }

  @Test
  void whatIsNamedTwiceIsFoundOnce() {
    assertEquals(1, ids(folder + "/z.txt", folder + "/z.txt").size());
  }

  @Test
  void aNamedFileIsTakenWhateverItsName() {
    assertEquals(List.of(folder + "/picture.png"), ids(folder + "/picture.png"));
  }

  @Test
  void whatAFolderHoldsBesidesIsCounted() {
    assertEquals(1, DocumentFinder.find(List.of(folder.toString())).besides());
  }

  @Test
  void aMissingFileIsAProblemThatNamesIt() {
    assertEquals(
        "none.txt: there is no such file or folder",
        DocumentFinder.find(List.of("none.txt")).problems().get(0).sentence());
  }

  private static List<String> ids(String... paths) {
    return DocumentFinder.find(List.of(paths)).documents().stream().map(Found::id).toList();
  }
}
