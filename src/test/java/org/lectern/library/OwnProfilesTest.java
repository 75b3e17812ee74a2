package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.clean.SiteProfile;

class OwnProfilesTest {
  @TempDir Path folder;

  @Test
  void aProfileInTheConfigurationFolderComesBeforeThoseBuiltIn() throws IOException {
    write("port.profile", "site: Harbour Post\nrecognise: Harbour Post\ndrop: Tide tables\n");
    OwnProfiles own = OwnProfiles.of(environment());
    assertEquals(0, own.problems().size(), () -> own.problems().toString());
    assertEquals("Harbour Post", own.withBuiltIn().get(0).name());
    assertEquals(1 + SiteProfile.builtIn().size(), own.withBuiltIn().size());
  }

  @Test
  void aBadLineIsToldWithFileAndNumberAndTheRestIsUsed() throws IOException {
    write(
        "a.profile", "site: Harbour Post\nnonsense\nrecognise: Harbour Post\ndrop: Tide tables\n");
    write("b.profile", "nonsense\n");
    write("c.profile", "site: Strike Diary\nrecognise: Strike Diary\ndrop: Shop\n");
    OwnProfiles own = OwnProfiles.of(environment());
    assertEquals("Harbour Post", own.profiles().get(0).name());
    assertEquals("Strike Diary", own.profiles().get(1).name());
    assertEquals(1, own.profiles().get(0).drops().size());
    String told = own.problems().get(0).sentence();
    assertTrue(told.contains("a.profile: line 2: expected"), told);
  }

  @Test
  void withoutAFolderThereAreNone() {
    assertEquals(0, OwnProfiles.of(Map.of()).profiles().size());
  }

  private Map<String, String> environment() {
    return Map.of("XDG_CONFIG_HOME", folder.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("lectern"));
    Files.writeString(folder.resolve("lectern").resolve(name), text);
  }
}
