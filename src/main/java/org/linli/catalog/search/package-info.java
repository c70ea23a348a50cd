/** Finding items by what people say: Hanzi, pinyin, initials, slips, traditional characters, everyday words. No Spring, no database. */
@NullMarked
package org.linli.catalog.search;

import org.jspecify.annotations.NullMarked;
