/** The pages of cases: residents', the desk's and the printed notices. */
@NullMarked
package org.linli.affair.web;

import org.jspecify.annotations.NullMarked;
