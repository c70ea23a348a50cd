package org.linli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.database.FileImports;
import org.linli.shared.CannotStart;
import org.linli.shared.NotFound;
import org.linli.shared.imports.ImportRefused;
import org.linli.shared.imports.SheetText;
import org.linli.web.TextsSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ./linli import}: takes one file in, as the page does, says what came of it and ends. */
@Component
class ImportCommand implements Errand {

    private final FileImports imports;
    private final TextsSource texts;
    private final String path;
    private final boolean rehearsal;

    ImportCommand(FileImports imports, TextsSource texts, @Value("${linli.import.file:}") String path,
                  @Value("${linli.import.dry-run:false}") boolean rehearsal) {
        this.imports = imports;
        this.texts = texts;
        this.path = path;
        this.rehearsal = rehearsal;
    }

    @Override
    public boolean isWanted() {
        return !path.isEmpty();
    }

    @Override
    public boolean run() {
        var file = Path.of(path);
        var name = imports.tableOf(file.getFileName().toString());
        var out = LinliApplication.answers();
        try {
            var text = SheetText.of(name, Files.readAllBytes(file));
            var done = rehearsal ? imports.rehearse(name, text) : imports.take(name, text);
            out.printf("%s: %d rows, %d new or changed%s%n", done.file(), done.rows(), done.changed(),
                    rehearsal ? "; nothing was kept, this was a rehearsal" : "");
            return true;
        } catch (ImportRefused refused) {
            var t = texts.in(TextsSource.ENGLISH);
            refused.problems().forEach(problem -> out.printf("%s line %d, %s: %s%n", name, problem.line(),
                    problem.column(), t.get(problem.messageKey(), problem.arguments())));
            out.printf("%s: nothing was taken in, %d mistakes%n", name, refused.problems().size());
        } catch (NotFound unknown) {
            out.printf("%s: no such table; the files are named %s%n", name, String.join(", ", imports.files()));
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage());
        }
        return false;
    }
}
