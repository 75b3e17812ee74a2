package org.lectern.document;

/**
 * Something that could not be read or done. It is a value: the other documents are served.
 *
 * @param name the file or folder, made visible
 * @param cause one clause that a reader understands, without a full stop
 */
public record Problem(String name, String cause) {

  /** The problem as one line for stderr. */
  public String sentence() {
    return name + ": " + cause;
  }
}
