package org.lectern.actor;

import java.util.Optional;
import org.lectern.document.Extract;

/**
 * One place where an actor is named.
 *
 * @param extract the name as it stands, and its place
 * @param acting for a state or a place: true where the name stands for its government, false where
 *     it is a place; else empty
 * @param why why the name is this actor's, and read so; one clause without a full stop
 */
public record Mention(Extract extract, Optional<Boolean> acting, String why) {}
