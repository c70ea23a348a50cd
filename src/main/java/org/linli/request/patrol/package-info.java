/** What grid workers find on their rounds (网格巡查): reported by phone, settled on the spot or sent the order's way. */
@NullMarked
package org.linli.request.patrol;

import org.jspecify.annotations.NullMarked;
