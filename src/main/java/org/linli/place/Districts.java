package org.linli.place;

import java.util.Optional;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The door to the district that this installation serves (one cell a district). */
@Component
public class Districts {

    private final GazetteerCache cache;

    Districts(GazetteerCache cache) {
        this.cache = cache;
    }

    /** @throws NotFound while none was imported */
    public District current() {
        return find().orElseThrow(() -> new NotFound("district", "current"));
    }

    public Optional<District> find() {
        return cache.now().districts().stream().findFirst();
    }
}
