/**
 * Finds who acts in an article: persons, states, ministries, armed groups, with every name they go
 * by.
 */
@NullMarked
package org.lectern.actor;

import org.jspecify.annotations.NullMarked;
