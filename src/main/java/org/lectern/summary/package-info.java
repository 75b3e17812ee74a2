/** Chooses the sentences that stand for a document or for a collection. */
@NullMarked
package org.lectern.summary;

import org.jspecify.annotations.NullMarked;
