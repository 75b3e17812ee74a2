/**
 * The tty under Lanterna: raw mode, size, suspend, decoding of keys, and the renderer of frames.
 *
 * <p>Of Lanterna we use the Terminal layer ({@code ANSITerminal}, 2 to 8 ms with a class archive).
 * Its Screen layer keeps cells that can be neither faint nor a link, nor hold a letter with more
 * than one mark, and loading it takes another 32 to 52 ms; so the two buffers that it would hold
 * are {@link org.lectern.terminal.Canvas}, and its refresh is {@link org.lectern.terminal.Frames}.
 * Its key decoder takes torn sequences apart and pastes for keys; ours is {@link
 * org.lectern.terminal.Decoder}.
 */
@NullMarked
package org.lectern.terminal;

import org.jspecify.annotations.NullMarked;
