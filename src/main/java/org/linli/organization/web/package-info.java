/** Pages on which the district keeps its departments. */
@NullMarked
package org.linli.organization.web;

import org.jspecify.annotations.NullMarked;
