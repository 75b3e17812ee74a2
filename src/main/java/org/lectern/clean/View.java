package org.lectern.clean;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that makes each element anew when it is asked for and never changes, so that a giant
 * document takes no more memory than its text.
 */
abstract class View<T> extends AbstractList<T> implements RandomAccess {

  /** The list itself where it never changes, else a copy. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof View<T> ? list : List.copyOf(list);
  }
}
