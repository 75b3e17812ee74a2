package org.lectern.clean;

/**
 * What becomes of a line that is not blank, by which rule, and why, in words a reader understands.
 */
public sealed interface Verdict {

  /** The name of the rule that decided, as {@code --keep-rule} takes it. */
  String rule();

  /** The reason, one clause without a full stop. */
  String why();

  /** Part of the running text or of the header. */
  record Kept(Role role, String rule, String why) implements Verdict {
    /** Throws IllegalArgumentException where the role is that of an aside. */
    public Kept {
      if (role.isAside()) {
        throw new IllegalArgumentException(role + " is an aside");
      }
    }
  }

  /** Part of the document, not of its running text: folded, searchable, citable. */
  record Aside(Role role, String rule, String why) implements Verdict {
    /** Throws IllegalArgumentException where the role is none of an aside. */
    public Aside {
      if (!role.isAside()) {
        throw new IllegalArgumentException(role + " is no aside");
      }
    }
  }

  /** Furniture: no part of the document. */
  record Dropped(String rule, String why) implements Verdict {}
}
