/** The pages on which residents answer the questions and staff keep them. */
@NullMarked
package org.linli.catalog.cases.web;

import org.jspecify.annotations.NullMarked;
