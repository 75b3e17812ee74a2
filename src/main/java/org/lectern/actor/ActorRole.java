package org.lectern.actor;

import org.lectern.document.Extract;

/**
 * A role in which the text presents an actor.
 *
 * @param name the role as a reader would write it: "Iranian Foreign Minister"
 * @param extract where the text says so
 */
public record ActorRole(String name, Extract extract) {}
