package org.lectern.date;

import java.util.Locale;

/** The English names of months; the JDK's own would load its locale data at every start. */
public final class MonthName {
  private MonthName() {}

  /** The name of a month from 1 to 12; throws DateTimeException for any other number. */
  public static String of(int month) {
    String name = java.time.Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
