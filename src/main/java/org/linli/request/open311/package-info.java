/**
 * Open311 GeoReport v2: services, requests and tokens in JSON and XML as the published specification has them. What the
 * public reads here holds nothing personal: public categories, words that a clerk released, positions of the street.
 */
@NullMarked
package org.linli.request.open311;

import org.jspecify.annotations.NullMarked;
