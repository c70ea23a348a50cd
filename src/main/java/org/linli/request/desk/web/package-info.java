/** The staff's pages around requests: the centre's desk, intake, the units' inbox, follow-up, search. */
@NullMarked
package org.linli.request.desk.web;

import org.jspecify.annotations.NullMarked;
