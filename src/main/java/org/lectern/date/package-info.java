/** Finds the time expressions of an article, their values, and the date when it was published. */
@NullMarked
package org.lectern.date;

import org.jspecify.annotations.NullMarked;
