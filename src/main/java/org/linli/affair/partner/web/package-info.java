/** The pages of partners and of what is handed over to them. */
@NullMarked
package org.linli.affair.partner.web;

import org.jspecify.annotations.NullMarked;
