/** Sign-in, the filters that tell who is asking, and the pages about accounts, keys and the audit trail. */
@NullMarked
package org.linli.identity.web;

import org.jspecify.annotations.NullMarked;
