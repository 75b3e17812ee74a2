package org.lectern.actor;

import org.lectern.document.Extract;

/**
 * A role in which the text presents an actor, or that a person's own table gives it.
 *
 * @param name the role as a reader would write it: "Iranian Foreign Minister"; one of a table says
 *     so
 * @param extract where the text says so; for one of a table where the actor is first named
 */
public record ActorRole(String name, Extract extract) {}
