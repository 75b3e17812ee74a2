package org.lectern.date;

import java.time.LocalDate;
import java.util.Optional;

/** The value of a time expression, in the machine's notation and the reader's. */
public sealed interface When
    permits Day,
        Week,
        Month,
        Segment,
        Year,
        Decade,
        Century,
        Phase,
        Range,
        Moment,
        Partial,
        Length,
        Recurring,
        Vague {

  /** The TIMEX3 value, such as {@code 2020-W23}, {@code XXXX-03-05} or {@code P15Y}. */
  String timex();

  /** The value in EDTF (ISO 8601-2), or empty where EDTF cannot say it, as for a duration. */
  Optional<String> edtf();

  /** The earliest day it can mean; empty where that is not known. */
  Optional<LocalDate> earliest();

  /** The latest day it can mean; empty where that is not known. */
  Optional<LocalDate> latest();
}
