package org.lectern.actor;

/** The types of actors. */
public enum Kind {
  PERSON,
  STATE,
  GOVERNMENT,
  ORGANISATION,
  MILITARY,
  GROUP,
  PEOPLE,
  MEDIA,
  PLACE
}
