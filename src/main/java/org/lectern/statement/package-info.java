/**
 * Finds who asserts what: statements with their speaker, their cue and the outlet that relays them.
 */
@NullMarked
package org.lectern.statement;

import org.jspecify.annotations.NullMarked;
