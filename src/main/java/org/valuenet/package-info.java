/** Valuenet: where the rooms are put together and started. */
@NullMarked
package org.valuenet;

import org.jspecify.annotations.NullMarked;
