/** Reads files, folders and standard input, whatever their charset and format, into sources. */
@NullMarked
package org.lectern.source;

import org.jspecify.annotations.NullMarked;
