/** Finding items by what people say: Hanzi, pinyin, initials, slips, traditional characters, everyday words. No Spring, no database. */
@NullMarked
@NamedInterface("search")
package org.linli.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
