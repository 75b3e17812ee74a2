/** Relates documents to each other, always with the two passages that justify the relation. */
@NullMarked
package org.lectern.link;

import org.jspecify.annotations.NullMarked;
