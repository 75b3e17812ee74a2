/**
 * The tty under Lanterna: raw mode, size, suspend, decoding of keys, and the renderer of frames.
 */
@NullMarked
package org.lectern.terminal;

import org.jspecify.annotations.NullMarked;
