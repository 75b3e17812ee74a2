/** Lectern, a briefing reader for the terminal. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
