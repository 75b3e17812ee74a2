/** The command line: one command a file, and the words and exit codes for what fails. */
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
