package org.lectern.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrowserTest {

  @Test
  void theAddressIsOneArgumentWhateverStandsInIt() {
    String address = "http://a.example/$(touch x);`y` 'z'";
    assertEquals(
        List.of("w", "-n", address), new Browser(Map.of("BROWSER", "w -n:other")).command(address));
  }

  @Test
  void thePlaceOfTheAddressCanBeNamed() {
    assertEquals(
        List.of("w", "--url=http://a.example", "-x"),
        new Browser(Map.of("BROWSER", "w --url=%s -x")).command("http://a.example"));
  }

  @Test
  void withoutBrowserTheDesktopIsAsked() {
    assertEquals(
        List.of("xdg-open", "http://a.example"), new Browser(Map.of()).command("http://a.example"));
  }

  @Test
  void onlyTheWebIsOpened() {
    assertFalse(new Browser(Map.of("BROWSER", "true")).open("file:///etc/passwd"));
    assertFalse(new Browser(Map.of("BROWSER", "true")).open("javascript:alert(1)"));
  }
}
