package org.lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class DecoderTest {
  private final List<Input> inputs = new ArrayList<>();
  private final Decoder decoder = new Decoder(inputs::add);

  @TestFactory
  Stream<DynamicTest> bytesBecomeTheKeysOfTheCases() {
    return Cases.lines("decoder.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void aSequenceMayComeInAnyPieces() {
    for (int cut = 1; cut < 6; cut++) {
      byte[] bytes = HexFormat.of().parseHex("1b5b313b3541");
      decoder.feed(bytes, cut);
      byte[] rest = java.util.Arrays.copyOfRange(bytes, cut, bytes.length);
      decoder.feed(rest, rest.length);
    }
    assertEquals(5, inputs.size());
    inputs.forEach(input -> assertEquals("Ctrl-Up", written(input)));
  }

  @Test
  void aLoneEscapeIsWaitedForLessLongThanThePiecesOfASequence() {
    feed("1b");
    int alone = decoder.patience();
    feed("5b");
    assertTrue(alone < decoder.patience());
  }

  @Test
  void randomBytesNeverThrowAndNothingWaitsAfterSilence() {
    Random random = new Random(5);
    byte[] bytes = new byte[64];
    for (int round = 0; round < 5000; round++) {
      random.nextBytes(bytes);
      bytes[0] = 0x1B;
      bytes[1] = (byte) "[O]P_".charAt(round % 5);
      decoder.feed(bytes, bytes.length);
      decoder.timeOut();
      assertFalse(decoder.isWaiting());
    }
  }

  private void check(String line) {
    inputs.clear();
    int arrow = line.indexOf("=>");
    for (String part : line.substring(0, arrow).strip().split(" +")) {
      if (part.equals("silence")) {
        decoder.timeOut();
      } else if (!part.equals("/")) {
        feed(part);
      }
    }
    List<String> written = inputs.stream().map(DecoderTest::written).toList();
    assertEquals(line.substring(arrow + 2).strip(), String.join(" ", written));
    assertFalse(decoder.isWaiting(), "nothing is left over");
  }

  private void feed(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    decoder.feed(bytes, bytes.length);
  }

  private static String written(Input input) {
    return input instanceof Key key
        ? key.notation()
        : input instanceof Input.Paste paste
            ? "paste(" + Cases.escaped(paste.text()) + ")"
            : input.toString();
  }
}
