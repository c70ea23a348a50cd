/** The lead's page {@code /work/skills}. */
@NullMarked
package org.linli.request.skill.web;

import org.jspecify.annotations.NullMarked;
