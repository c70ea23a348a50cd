/** The groups' pages for staff and for residents, and the address of a group's bot. */
@NullMarked
package org.linli.request.group.web;

import org.jspecify.annotations.NullMarked;
