package org.lectern.date;

/** The types of time expressions that TIMEX3 knows. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
