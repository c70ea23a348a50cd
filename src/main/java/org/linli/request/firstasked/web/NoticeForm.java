package org.linli.request.firstasked.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.request.firstasked.OneTimeNotice;
import org.linli.request.firstasked.TellOnce;

/**
 * A one-time notice as it is typed.
 *
 * @param materials ticked ones of the item
 * @param more      others, one a line
 */
public record NoticeForm(@Nullable String item, @Nullable List<String> materials, @Nullable String more,
                         @Nullable String text, @Nullable String way, @Nullable Boolean signed) {

    TellOnce.Told told() {
        return new TellOnce.Told(or(item), Stream.concat(ticked().stream(), or(more).lines()).toList(), or(text),
                Arrays.stream(OneTimeNotice.Way.values()).filter(known -> known.name().equals(way)).findFirst()
                        .orElse(OneTimeNotice.Way.IN_PERSON), Boolean.TRUE.equals(signed));
    }

    FirstAskedPage.Draft draft() {
        return new FirstAskedPage.Draft("", Set.copyOf(ticked()), or(more), or(text), or(way), Boolean.TRUE.equals(signed));
    }

    private List<String> ticked() {
        return materials == null ? List.of() : materials;
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
