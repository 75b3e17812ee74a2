package org.lectern.summary;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * A whole sentence that stands for its document.
 *
 * @param document the id of the document
 * @param extract the sentence and its place
 * @param speaker whose claim it is, where it is not the author's own voice
 */
public record SummarySentence(String document, Extract extract, Optional<String> speaker) {}
