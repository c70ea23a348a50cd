package org.linli.place.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.place.Room;
import org.linli.web.FormErrors;

/** A room as it is edited. */
public record RoomForm(String name, String nameEn, String capacity, String areaM2, Set<String> functions,
                       Boolean active) {

    static final RoomForm NEW = new RoomForm("", "", "", "", Set.of(), true);
    private static final int LONGEST = 30;

    public RoomForm {
        active = Boolean.TRUE.equals(active); // browsers leave out a box that is not ticked
        name = stripped(name);
        nameEn = stripped(nameEn);
        capacity = stripped(capacity);
        areaM2 = stripped(areaM2);
        functions = functions == null ? Set.of() : Set.copyOf(functions);
    }

    static RoomForm of(Room room) {
        return new RoomForm(room.name(), room.nameEn(), String.valueOf(room.capacity()),
                room.areaM2().stripTrailingZeros().toPlainString(), Set.copyOf(room.functions()), room.active());
    }

    FormErrors check(Set<String> known) {
        var errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "place.admin.error.name", LONGEST);
        }
        if (!capacity.matches("\\d{0,4}")) {
            errors.add("capacity", "place.admin.error.capacity");
        }
        if (!areaM2.matches("\\d{1,5}(\\.\\d)?")) {
            errors.add("areaM2", "place.admin.error.area");
        }
        if (!known.containsAll(functions)) {
            errors.add("functions", "place.admin.error.functions");
        }
        return errors;
    }

    Room room(String code) {
        return new Room(code, name, nameEn, List.copyOf(functions), capacity.isEmpty() ? 0 : Integer.parseInt(capacity),
                new BigDecimal(areaM2), active);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
