/** The command screen's pages and its stream. */
@NullMarked
package org.linli.command.web;

import org.jspecify.annotations.NullMarked;
