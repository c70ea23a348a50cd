package org.linli.place.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Block;
import org.linli.place.Centre;
import org.linli.place.CentreFunction;
import org.linli.place.Room;
import org.linli.place.Site;
import org.linli.web.Texts;

/** One of the three blocks, 1 + 6 + X, with what the centre has of it. */
public record BlockView(Block block, List<FunctionView> functions) {

    /** @param rooms where it happens; empty where the centre lacks the function */
    public record FunctionView(String name, List<RoomView> rooms) {
    }

    /** @param site where the centre has several, else null */
    public record RoomView(Room room, String name, @Nullable Site site) {
    }

    /** The one and the six also where they are missing; of X what is there. */
    static List<BlockView> of(Texts t, Centre centre, List<CentreFunction> functions) {
        return Arrays.stream(Block.values()).map(block -> new BlockView(block, functions.stream()
                .filter(function -> function.block() == block)
                .map(function -> new FunctionView(t.name(function.name(), function.nameEn()), rooms(t, centre, function)))
                .filter(view -> block != Block.X || !view.rooms().isEmpty()).toList())).toList();
    }

    private static List<RoomView> rooms(Texts t, Centre centre, CentreFunction function) {
        var views = new ArrayList<RoomView>();
        for (var site : centre.sites()) {
            site.rooms().stream().filter(room -> room.active() && room.functions().contains(function.code()))
                    .forEach(room -> views.add(new RoomView(room, t.name(room.name(), room.nameEn()),
                            amongSeveral(centre, site))));
        }
        return views;
    }

    private static @Nullable Site amongSeveral(Centre centre, Site site) {
        return centre.sites().size() > 1 ? site : null;
    }
}
