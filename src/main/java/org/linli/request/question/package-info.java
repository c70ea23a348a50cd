/**
 * Questions that a category asks beside the description: which lift, how loud, how many at home. A city edits them as data;
 * every way in (portal, desk, REST, Open311) asks the same ones and checks the answers alike.
 */
@NullMarked
package org.linli.request.question;

import org.jspecify.annotations.NullMarked;
