package org.linli.shared.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken in as it is, with all of its mistakes. */
public class ImportRefused extends RuntimeException {

    private static final int TOLD = 100;

    private final transient List<ImportProblem> problems;

    /** Its message names the first of them. */
    public ImportRefused(List<ImportProblem> problems) {
        super(problems.stream().limit(TOLD).map(ImportProblem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<ImportProblem> problems() {
        return problems;
    }
}
