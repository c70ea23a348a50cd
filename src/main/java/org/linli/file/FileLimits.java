package org.linli.file;

import static org.linli.file.FileType.AMR;
import static org.linli.file.FileType.GIF;
import static org.linli.file.FileType.JPEG;
import static org.linli.file.FileType.M4A;
import static org.linli.file.FileType.MP3;
import static org.linli.file.FileType.OGG;
import static org.linli.file.FileType.PDF;
import static org.linli.file.FileType.PNG;
import static org.linli.file.FileType.WAV;
import static org.linli.file.FileType.WEBM;
import static org.linli.file.FileType.WEBP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/** What a city takes, by purpose. */
record FileLimits(List<Limit> limits) implements Checked {

    /** A file lies in memory as a whole while it is cleaned. */
    private static final int MOST_MEGABYTES = 12;

    /**
     * @param megabytes of 1,048,576 bytes, as it arrives
     */
    record Limit(Purpose purpose, List<FileType> types, int megabytes) {

        String typesInWords() {
            return types.stream().map(Enum::name).collect(Collectors.joining(" / "));
        }
    }

    static final SettingKey<FileLimits> KEY = new SettingKey<>("file.limits", FileLimits.class, new FileLimits(List.of(
            new Limit(Purpose.REQUEST, List.of(JPEG, PNG, WEBP, GIF, MP3, M4A, OGG, WAV, WEBM, AMR), 10),
            new Limit(Purpose.EVIDENCE, List.of(JPEG, PNG, WEBP, PDF), 10),
            new Limit(Purpose.PUBLIC_PICTURE, List.of(JPEG, PNG, WEBP), 10),
            new Limit(Purpose.PAPER, List.of(PDF, JPEG, PNG), 10))));

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).megabytes() < 1 || limits.get(i).megabytes() > MOST_MEGABYTES) {
                errors.add(FieldError.of("limits." + i + ".megabytes", "file.error.megabytes", MOST_MEGABYTES));
            }
        }
        if (limits.stream().map(Limit::purpose).distinct().count() != Purpose.values().length
                || limits.size() != Purpose.values().length) {
            errors.add(FieldError.of("limits", "file.error.purposes"));
        }
        return errors;
    }

    Limit of(Purpose purpose) {
        return limits.stream().filter(limit -> limit.purpose() == purpose).findFirst()
                .orElseGet(() -> new Limit(purpose, List.of(), 0));
    }
}
