/** Which categories a unit's people may take from its pool: the lead's choice. What it does is the engine's. */
@NullMarked
package org.linli.request.skill;

import org.jspecify.annotations.NullMarked;
