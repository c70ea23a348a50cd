package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.MoveInput;
import org.linli.request.Verb;
import org.linli.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Reads a move's form: its fields without the move's name in front, and the photos that came with it. */
@Component
class MoveReading {

    private static final String FILES = "files";

    private final FormFiles uploads;

    MoveReading(FormFiles uploads) {
        this.uploads = uploads;
    }

    MoveDraft read(Verb verb, MultiValueMap<String, String> typed, @Nullable List<MultipartFile> photos,
                   HttpServletRequest request) {
        var prefix = MoveDraft.field(verb, "");
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, given) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), given);
            }
        });
        var errors = FormErrors.none();
        var kept = values.getOrDefault(FILES, List.of()).stream().flatMap(list -> Arrays.stream(list.split(","))).toList();
        var files = uploads.take(request, kept, photos, "photos", errors);
        values.put(FILES, files.stream().map(UUID::toString).toList());
        return new MoveDraft(verb, Map.copyOf(values), uploads.list(files), errors, "");
    }

    MoveInput input(MoveDraft draft) {
        return new MoveInput(draft.values());
    }
}
