/** The administration's index and the pages on which settings are read and decided. */
@NullMarked
package org.linli.setting.web;

import org.jspecify.annotations.NullMarked;
