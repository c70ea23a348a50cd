/** What residents look up and what clerks keep of the catalogue. */
@NullMarked
package org.linli.catalog.web;

import org.jspecify.annotations.NullMarked;
