package org.linli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.linli.shared.imports.ImportFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files of the sample district, as they lie in the program. */
@Component
class SampleFiles {

    private final SampleSettings settings;

    SampleFiles(SampleSettings settings) {
        this.settings = settings;
    }

    Optional<String> find(String name) {
        var resource = new ClassPathResource("sample/" + settings.sample() + "/" + name);
        try {
            return resource.exists() ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportFile get(String name) {
        return new ImportFile(name, find(name).orElseThrow(() -> new IllegalStateException(
                "the sample district " + settings.sample() + " has no " + name)));
    }
}
