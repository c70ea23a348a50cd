/** What the settings tell. */
@NullMarked
@NamedInterface("events")
package org.linli.setting.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
