package org.lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One call of the program in a test, with what came out of it. */
record Call(int code, String out, String err) {

  static Call of(String... arguments) {
    return of(Map.of(), "", arguments);
  }

  static Call of(Map<String, String> environment, String input, String... arguments) {
    return of(environment, input, false, arguments);
  }

  static Call of(
      Map<String, String> environment, String input, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Program.run(
            new Invocation(
                List.of(arguments),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                environment,
                terminal,
                terminal,
                () -> 60));
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
