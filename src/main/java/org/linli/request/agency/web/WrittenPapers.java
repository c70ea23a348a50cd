package org.linli.request.agency.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.file.UnfitFile;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The signed authorisation that comes with a counter's form. */
@Component
class WrittenPapers {

    private final Files files;

    WrittenPapers(Files files) {
        this.files = files;
    }

    int megabytes() {
        return files.megabytes(Purpose.PAPER);
    }

    /** @return null where none was sent; @throws Invalid on the field {@code written} */
    @Nullable UUID keep(@Nullable MultipartFile sent, Actor actor) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try (var content = sent.getInputStream()) {
            var name = sent.getOriginalFilename();
            return files.store(content, name == null ? "" : name, Purpose.PAPER, actor).id();
        } catch (UnfitFile unfit) {
            throw new Invalid(List.of(unfit.at("written")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
