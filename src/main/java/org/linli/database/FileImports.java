package org.linli.database;

import java.util.Comparator;
import java.util.List;
import org.linli.shared.NotFound;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.ImportRefused;
import org.linli.shared.imports.Imported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every file that the modules can take in, each read in one transaction: whole or not at all. */
@Component
public class FileImports {

    private final List<FileImport> imports;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;

    FileImports(List<FileImport> imports, TransactionTemplate transaction, ApplicationEventPublisher publisher) {
        this.imports = imports.stream().sorted(Comparator.comparingInt(FileImport::order)).toList();
        this.transaction = transaction;
        this.publisher = publisher;
    }

    /** Names of the files in the order in which they refer to each other. */
    public List<String> files() {
        return imports.stream().map(FileImport::file).toList();
    }

    /**
     * Takes a file in and tells the modules ({@link Imported}) once it is kept.
     *
     * @param name tells which kind of file it is
     * @throws ImportRefused with every mistake found
     * @throws NotFound      where no module knows such a file
     */
    public Imported take(String name, String text) {
        var imported = transaction.execute(status -> importOf(name).read(new ImportFile(name, text, false)));
        publisher.publishEvent(imported);
        return imported;
    }

    /** What {@link #take} would do, without keeping anything. */
    public Imported rehearse(String name, String text) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return importOf(name).read(new ImportFile(name, text, true));
        });
    }

    /**
     * Which table a file is: {@code requests.xlsx} and {@code requests-2026-11.csv} are both {@code requests.csv}.
     *
     * @return the name itself where it is none
     */
    public String tableOf(String fileName) {
        var stem = fileName.replaceFirst("[^A-Za-z_].*$", "");
        return files().contains(fileName) ? fileName
                : files().stream().filter((stem + ".csv")::equals).findFirst().orElse(fileName);
    }

    private FileImport importOf(String name) {
        return imports.stream().filter(known -> known.file().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("import", name));
    }
}
