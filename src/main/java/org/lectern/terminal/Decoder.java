package org.lectern.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.lectern.document.Visible;

/**
 * Makes keys and pastes of the bytes that a terminal sends. Sequences may come in pieces; what is
 * half there waits for {@link #timeOut()}. What means nothing to a reader (answers, reports of the
 * mouse, broken UTF-8) is dropped.
 */
final class Decoder {
  private static final int ESC = 0x1B;
  private static final int LONGEST_SEQUENCE = 64;
  private static final int LONGEST_PASTE = 1 << 20;
  private static final String PASTE_BEGINS = "200~";
  private static final byte[] PASTE_ENDS = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  private enum Waiting {
    NOTHING,
    ESCAPE,
    CONTROL_SEQUENCE,
    SHIFT_THREE,
    STRING,
    CHARACTER,
    PASTE
  }

  private final Consumer<? super Input> sink;
  private final StringBuilder sequence = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Waiting waiting = Waiting.NOTHING;
  private boolean alt;
  private int missing;
  private int endsMatched;

  Decoder(Consumer<? super Input> sink) {
    this.sink = sink;
  }

  /** Whether what came last may be the beginning of something longer. */
  boolean isWaiting() {
    return waiting != Waiting.NOTHING;
  }

  /**
   * How many milliseconds of silence end what waits: few after a lone escape, which is most likely
   * the Esc key (a torn arrow key has been seen with gaps of 40), more within a sequence, many
   * within a paste.
   */
  int patience() {
    return switch (waiting) {
      case ESCAPE -> 80;
      case PASTE -> 5000;
      default -> 500;
    };
  }

  /** Nothing more came for a while: a lone escape is the Esc key, any other piece is dropped. */
  void timeOut() {
    if (waiting == Waiting.ESCAPE) {
      sink.accept(Key.of(Key.Name.ESC));
    } else if (waiting == Waiting.CONTROL_SEQUENCE && sequence.length() == 0) {
      sink.accept(Key.of("[").withAlt());
    } else if (waiting == Waiting.SHIFT_THREE) {
      sink.accept(Key.of("O").withAlt());
    } else if (waiting == Waiting.PASTE) {
      endPaste();
    }
    begin(Waiting.NOTHING);
  }

  /** Takes the bytes of one read. */
  void feed(byte[] read, int length) {
    for (int i = 0; i < length; i++) {
      feed(read[i] & 0xFF);
    }
  }

  private void feed(int b) {
    switch (waiting) {
      case NOTHING -> first(b);
      case ESCAPE -> afterEscape(b);
      case CONTROL_SEQUENCE -> inControlSequence(b);
      case SHIFT_THREE -> afterShiftThree(b);
      case STRING -> inString(b);
      case CHARACTER -> inCharacter(b);
      case PASTE -> inPaste(b);
    }
  }

  private void begin(Waiting next) {
    waiting = next;
    sequence.setLength(0);
    bytes.reset();
    endsMatched = 0;
    if (next == Waiting.NOTHING) {
      alt = false;
    }
  }

  private void first(int b) {
    if (b == ESC) {
      begin(Waiting.ESCAPE);
    } else if (b < 0x80) {
      emit(ascii(b));
    } else {
      missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
      if (b >= 0xC2 && b <= 0xF4) {
        waiting = Waiting.CHARACTER;
        bytes.reset();
        bytes.write(b);
      }
    }
  }

  private void afterEscape(int b) {
    switch (b) {
      case '[' -> begin(Waiting.CONTROL_SEQUENCE);
      case 'O' -> begin(Waiting.SHIFT_THREE);
      case ']', 'P', 'X', '^', '_' -> begin(Waiting.STRING);
      case ESC -> sink.accept(Key.of(Key.Name.ESC)); // the second one may begin a sequence
      default -> {
        begin(Waiting.NOTHING);
        alt = true;
        first(b);
      }
    }
  }

  private void inControlSequence(int b) {
    if (b == ESC) {
      begin(Waiting.ESCAPE);
    } else if (b < 0x20 || b > 0x7E || sequence.length() >= LONGEST_SEQUENCE) {
      begin(Waiting.NOTHING);
    } else {
      sequence.append((char) b);
      if (b >= 0x40 && !(b == '[' && sequence.length() == 1)) {
        endControlSequence();
      }
    }
  }

  private void endControlSequence() {
    String whole = sequence.toString();
    begin(whole.equals(PASTE_BEGINS) ? Waiting.PASTE : Waiting.NOTHING);
    KeySequences.key(whole).ifPresent(sink);
  }

  private void afterShiftThree(int b) {
    begin(Waiting.NOTHING);
    if (b == ESC) {
      begin(Waiting.ESCAPE);
    } else {
      KeySequences.key("O" + (char) b).ifPresent(sink);
    }
  }

  /** An answer that nobody asked for, up to BEL or ESC \. */
  private void inString(int b) {
    if (b == 0x07) {
      begin(Waiting.NOTHING);
    } else if (b == ESC) {
      begin(Waiting.ESCAPE);
    }
  }

  private void inCharacter(int b) {
    if ((b & 0xC0) != 0x80) {
      begin(Waiting.NOTHING);
      first(b);
      return;
    }
    bytes.write(b);
    if (--missing == 0) {
      String text = bytes.toString(StandardCharsets.UTF_8);
      boolean known = text.equals(Visible.text(text)) && text.indexOf('\uFFFD') < 0;
      boolean held = alt;
      begin(Waiting.NOTHING);
      if (known) {
        alt = held;
        emit(Key.of(text));
      }
    }
  }

  private void inPaste(int b) {
    if (bytes.size() < LONGEST_PASTE) {
      bytes.write(b);
    }
    endsMatched = b == PASTE_ENDS[endsMatched] ? endsMatched + 1 : b == ESC ? 1 : 0;
    if (endsMatched == PASTE_ENDS.length) {
      endPaste();
    }
  }

  private void endPaste() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    String end = new String(PASTE_ENDS, StandardCharsets.US_ASCII);
    begin(Waiting.NOTHING);
    int cut = text.endsWith(end) ? text.length() - end.length() : text.length();
    sink.accept(new Input.Paste(Visible.text(text.substring(0, cut))));
  }

  private void emit(Key key) {
    Key whole = alt ? key.withAlt() : key;
    begin(Waiting.NOTHING);
    sink.accept(whole);
  }

  private static Key ascii(int b) {
    return switch (b) {
      case '\r', '\n' -> Key.of(Key.Name.ENTER);
      case '\t' -> Key.of(Key.Name.TAB);
      case 0x08, 0x7F -> Key.of(Key.Name.BACKSPACE);
      case 0x00 -> Key.of(Key.Name.SPACE).withCtrl();
      default -> b < 0x20 ? Key.of(letter(b)).withCtrl() : Key.of(String.valueOf((char) b));
    };
  }

  /** The key that makes a control character together with Ctrl: {@code a} for 1. */
  private static String letter(int control) {
    return String.valueOf((char) (control <= 26 ? control + 0x60 : control + 0x40));
  }
}
