package org.linli.place.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.ImportProblem;
import org.linli.shared.imports.Imported;
import org.linli.web.FormErrors;

/**
 * Where files are taken in.
 *
 * @param files     the names that are known, in the order in which they refer to each other
 * @param done      what became of the file; null before one was read, or where it was refused
 * @param rehearsed nothing was kept, as was asked for
 * @param problems  every mistake of a refused file
 */
public record ImportPage(List<String> files, @Nullable Imported done, boolean rehearsed, List<ImportProblem> problems,
                         FormErrors errors) {

    /** Of mistakes and of changes on the page; the copy has all mistakes. */
    public static final int SHOWN = 200;
}
