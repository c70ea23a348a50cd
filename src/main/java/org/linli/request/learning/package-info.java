/**
 * Learns from texts with labels to rank the labels of another text: pure computation, no database, no clock. The same
 * lessons in the same order give the same classifier, bit by bit.
 */
@NullMarked
package org.linli.request.learning;

import org.jspecify.annotations.NullMarked;
