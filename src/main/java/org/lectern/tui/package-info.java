/** The reader: a state, the events that change it, and the screens that draw it. */
@NullMarked
package org.lectern.tui;

import org.jspecify.annotations.NullMarked;
