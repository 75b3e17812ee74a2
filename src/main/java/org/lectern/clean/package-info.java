/**
 * Turns a source into an article: every line has a verdict with its reason, every passage its place
 * in the source.
 */
@NullMarked
package org.lectern.clean;

import org.jspecify.annotations.NullMarked;
