package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyboardTest {
  @Test
  void theEndOfTheLineIsAHangupAfterTheLastKeys(@TempDir Path folder) throws IOException {
    Path typed = Files.write(folder.resolve("keys"), "jq\u001b".getBytes(StandardCharsets.UTF_8));
    List<Input> inputs = new ArrayList<>();
    try (FileInputStream tty = new FileInputStream(typed.toFile())) {
      new Keyboard(tty, inputs::add).run();
    }
    assertEquals(
        List.of(Key.of("j"), Key.of("q"), Key.of(Key.Name.ESC), new Input.Hangup()), inputs);
  }
}
