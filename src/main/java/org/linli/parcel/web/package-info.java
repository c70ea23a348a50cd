/** The centre's counter for parcels, and a resident's own. */
@NullMarked
package org.linli.parcel.web;

import org.jspecify.annotations.NullMarked;
