package org.lectern.link;

import java.util.List;

/** Finds one kind of reasons why two documents are related. */
interface Finder {
  /** The reasons of this kind, with their evidence at both ends. */
  List<Finding> find(Pair pair);
}
