/** The resident's entry and the desk's page of 说事. */
@NullMarked
package org.linli.request.talk.web;

import org.jspecify.annotations.NullMarked;
