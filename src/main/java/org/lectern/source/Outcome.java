package org.lectern.source;

import org.lectern.document.Problem;
import org.lectern.document.Source;

/** What came of reading one document. */
public sealed interface Outcome {

  /** It was read. */
  record Read(Source source) implements Outcome {}

  /** It could not be read. */
  record Failed(Problem problem) implements Outcome {}
}
