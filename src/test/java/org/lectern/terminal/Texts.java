package org.lectern.terminal;

import java.util.Random;

/** Texts of the kinds that break terminals, the same for the same seed. */
final class Texts {
  private static final String[] PIECES = {
    "a",
    "b",
    "word ",
    " ",
    "  ",
    "é",
    "e\u0301",
    "中",
    "文",
    "✅",
    "🍕",
    "👩\u200d💻",
    "“",
    "—",
    "…",
    "\u001b[31m",
    "\u009b",
    "\u202e",
    "\u0000",
    "\t",
    "\u200b",
    "\u0301",
    "❤\ufe0f",
    "│",
    "ж",
    "\ud83c"
  };

  private Texts() {}

  static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  static Style style(Random random) {
    Ink[] inks = Ink.values();
    Style style = Style.PLAIN.withInk(inks[random.nextInt(inks.length)]);
    style = random.nextInt(3) == 0 ? style.withBold() : style;
    style = random.nextInt(4) == 0 ? style.withDim() : style;
    style = random.nextInt(4) == 0 ? style.withItalic() : style;
    style = random.nextInt(4) == 0 ? style.withUnderline() : style;
    style = random.nextInt(4) == 0 ? style.withReverse() : style;
    return random.nextInt(5) == 0 ? style.withLink("https://e.org/" + random.nextInt(3)) : style;
  }
}
