/** Pages and map data of the register: the portal's first page, the centres, their admin pages. */
@NullMarked
package org.linli.place.web;

import org.jspecify.annotations.NullMarked;
