package org.linli.shared.imports;

/**
 * Takes one kind of file into a module. Declared as a bean by the module whose rows they are. Reading the same file
 * twice changes nothing the second time.
 */
public interface FileImport {

    /** The file's name, e.g. {@code centres.csv}. */
    String file();

    /** Small first: what others refer to stands before them. */
    int order();

    /**
     * Runs in one transaction with nothing else in it.
     *
     * @throws ImportRefused with every mistake found; then nothing of the file is kept
     */
    Imported read(ImportFile file);
}
