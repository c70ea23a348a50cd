package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.file.StoredFile;
import org.linli.file.UnfitFile;
import org.linli.shared.Actor;
import org.linli.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Photos and voice notes of a form that is still being filled in. They are stored at once, so that a form that comes
 * back with an error still has them; the session remembers which are its own, so that nobody can put another's file
 * under a request. They are stored as nobody's: whose they are is the request's to say, or not to say.
 */
@Component
public class FormFiles {

    private static final String SESSION = "linli-uploads";
    private static final int REMEMBERED = 60;

    private final Files files;

    FormFiles(Files files) {
        this.files = files;
    }

    /**
     * @param kept  ids that the form carries from before
     * @param field of the form, for what cannot be taken
     * @return all that the form has now
     */
    public List<UUID> take(HttpServletRequest request, List<String> kept, @Nullable List<MultipartFile> sent, String field,
                    FormErrors errors) {
        var own = own(request);
        var all = new ArrayList<>(kept.stream().filter(own::contains).map(UUID::fromString).distinct().toList());
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                keep(request, file, field, errors, all);
            }
        }
        return List.copyOf(all);
    }

    private void keep(HttpServletRequest request, MultipartFile file, String field, FormErrors errors,
                      List<UUID> all) {
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            var stored = files.store(content, name == null ? "" : name, Purpose.REQUEST, Actor.ANONYMOUS);
            all.add(stored.id());
            remember(request, stored.id());
        } catch (UnfitFile unfit) {
            var error = unfit.at(field);
            errors.add(error.field(), error.messageKey(), error.arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of 1,048,576 bytes, that one file may have. */
    public int megabytes() {
        return files.megabytes(Purpose.REQUEST);
    }

    List<StoredFile> list(List<UUID> ids) {
        return ids.stream().map(files::get).toList();
    }

    boolean isOwn(HttpServletRequest request, UUID id) {
        return own(request).contains(id.toString());
    }

    private static void remember(HttpServletRequest request, UUID id) {
        var own = new ArrayList<>(own(request));
        own.add(id.toString());
        var from = Math.max(0, own.size() - REMEMBERED);
        request.getSession().setAttribute(SESSION, new ArrayList<>(own.subList(from, own.size())));
    }

    @SuppressWarnings("unchecked")
    private static List<String> own(HttpServletRequest request) {
        var session = request.getSession(false);
        var own = session == null ? null : (List<String>) session.getAttribute(SESSION);
        return own == null ? List.of() : own;
    }
}
