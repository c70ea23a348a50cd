/**
 * The neighbourhood's post office (邻里邮局): parcels that wait at a centre for their recipient, and those that residents
 * leave for a carrier. It knows no carrier's system and holds no name: a telephone number, sealed, and a code that only
 * the recipient has.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "place", "identity", "notice"})
package org.linli.parcel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
