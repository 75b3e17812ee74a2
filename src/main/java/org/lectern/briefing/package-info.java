/**
 * All that is known of one document: its article, dates, actors and statements, each found when
 * first asked for.
 */
@NullMarked
package org.lectern.briefing;

import org.jspecify.annotations.NullMarked;
