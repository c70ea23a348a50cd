package org.linli.request.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.file.UnfitFile;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Photos and papers that come with a form: all are kept or none. */
@Component
class Uploads {

    private final Files files;

    Uploads(Files files) {
        this.files = files;
    }

    /** @throws Invalid at the form's field */
    @Transactional
    public List<UUID> keep(List<MultipartFile> sent, String field, Purpose purpose, Actor actor) {
        var ids = new ArrayList<UUID>();
        for (var file : sent) {
            if (file.isEmpty()) {
                continue;
            }
            try (var content = file.getInputStream()) {
                var name = file.getOriginalFilename();
                ids.add(files.store(content, name == null ? "" : name, purpose, actor).id());
            } catch (UnfitFile unfit) {
                throw new Invalid(List.of(unfit.at(field)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }
}
