package org.linli.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.setting.Version;
import org.linli.shared.GeoPoint;

/** Centres for plain tests. */
final class PlaceSamples {

    static final GeoPoint GATE = GeoPoint.cgcs2000(118.59, 24.91);
    static final List<CentreFunction> FUNCTIONS = List.of(function("party", Block.ONE), function("elder", Block.SIX),
            function("child", Block.SIX), function("health", Block.SIX), function("food", Block.SIX),
            function("leisure", Block.SIX), function("affairs", Block.SIX), function("heritage", Block.X));

    private PlaceSamples() {
    }

    static Centre centre(CentreStage stage, Site... sites) {
        return new Centre("gate", "城门", "", CentreKind.COMMUNITY, "350502001", CentreLayout.INDEPENDENT, stage, true,
                false, false, "", "", "", List.of("350502001001"), List.of(sites), 0);
    }

    static Site site(GeoPoint point, OpeningHours hours, Room... rooms) {
        return new Site("gate-1", 1, "城门", "", "", point, point, true, SourceType.IDLE_ASSET, "", BigDecimal.TEN, null,
                List.of(rooms), hours);
    }

    static Room room(String... functions) {
        return new Room("room", "房间", "", List.of(functions), 0, BigDecimal.TEN, true);
    }

    static CentreFunction function(String code, Block block) {
        return new CentreFunction(code, code, code, block);
    }

    /** Every setting as the program has it. */
    static final class Defaults implements Settings {

        @Override
        public <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date) {
            return version(key, 0);
        }

        @Override
        public <T extends Record> Version<T> version(SettingKey<T> key, int number) {
            return new Version<>(number, LocalDate.MIN, key.defaultValue());
        }
    }
}
