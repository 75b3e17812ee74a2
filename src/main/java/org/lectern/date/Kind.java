package org.lectern.date;

/** What a word can be to a time expression; the words of each kind stand in words.txt. */
enum Kind {
  MONTH,
  WEEKDAY,
  UNIT,
  UNITS,
  ADVERB,
  NUMBER,
  MANY,
  TENS,
  ORDINAL,
  SEASON,
  DAYPART,
  HOLIDAY,
  ARTICLE,
  LED,
  PHASE,
  EDGE,
  SHIFT,
  DEICTIC,
  VAGUE,
  EACH,
  FISCAL,
  APPROX,
  ZONE,
  IN,
  AHEAD,
  PAST,
  FUTURE,
  PRESENT;

  /** The bit of this kind in a mask, which never leaves the memory. */
  int bit() {
    return 1 << place();
  }

  /** Its place among the kinds, which never leaves the memory. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }
}
