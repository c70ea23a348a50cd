/** The page on which the calendar is looked at and corrected. */
@NullMarked
package org.linli.calendar.web;

import org.jspecify.annotations.NullMarked;
