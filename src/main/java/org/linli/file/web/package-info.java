@NullMarked
package org.linli.file.web;

import org.jspecify.annotations.NullMarked;
