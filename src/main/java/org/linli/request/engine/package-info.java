/** How a request decides and is written: the table of moves, the aggregate, its rules, its statements. */
@NullMarked
package org.linli.request.engine;

import org.jspecify.annotations.NullMarked;
