package org.linli.affair.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.file.UnfitFile;
import org.linli.shared.Actor;
import org.linli.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Papers that come with a form, by their position: {@code paper-3}. */
@Component
class AffairFiles {

    static final String PAPER = "paper-";
    static final String ACCEPTED = "image/jpeg,image/png,application/pdf";

    private final Files files;

    AffairFiles(Files files) {
        this.files = files;
    }

    Map<Integer, List<UUID>> take(HttpServletRequest request, Actor actor, FormErrors errors) {
        var taken = new HashMap<Integer, List<UUID>>();
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getMultiFileMap().forEach((field, sent) -> {
                if (field.matches(PAPER + "\\d{1,3}")) {
                    var ids = keep(sent, field, actor, errors);
                    if (!ids.isEmpty()) {
                        taken.put(Integer.valueOf(field.substring(PAPER.length())), ids);
                    }
                }
            });
        }
        return taken;
    }

    private List<UUID> keep(List<MultipartFile> sent, String field, Actor actor, FormErrors errors) {
        var ids = new ArrayList<UUID>();
        for (var file : sent) {
            if (file.isEmpty()) {
                continue;
            }
            try (var content = file.getInputStream()) {
                var name = file.getOriginalFilename();
                ids.add(files.store(content, name == null ? "" : name, Purpose.PAPER, actor).id());
            } catch (UnfitFile unfit) {
                var error = unfit.at(field);
                errors.add(error.field(), error.messageKey(), error.arguments().toArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }

    int megabytes() {
        return files.megabytes(Purpose.PAPER);
    }
}
