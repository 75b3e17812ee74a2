package org.lectern.cli;

/** The version of the program, which a test holds against the project file. */
final class Version {
  static final String NUMBER = "0.1.0";

  private Version() {}
}
