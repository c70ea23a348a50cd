/** Pages of residents ({@code /my/agency}) and of centres ({@code /work/agency}). */
@NullMarked
package org.linli.request.agency.web;

import org.jspecify.annotations.NullMarked;
