package org.linli.place;

import java.util.List;
import java.util.Map;
import org.linli.database.Upsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Centres and their rooms, as they are changed by hand. */
@Repository
class CentreRows {

    private final JdbcClient jdbc;
    private final RoomFunctions roomFunctions;

    CentreRows(JdbcClient jdbc, RoomFunctions roomFunctions) {
        this.jdbc = jdbc;
        this.roomFunctions = roomFunctions;
    }

    /** Counts the version up: false where it is not the one that was seen. */
    boolean touch(Seen seen) {
        return jdbc.sql("update place.centres set version = version + 1 where slug = :slug and version = :version")
                .param("slug", seen.slug()).param("version", seen.version()).update() == 1;
    }

    boolean exists(String slug) {
        return jdbc.sql("select exists (select from place.centres where slug = :slug)").param("slug", slug)
                .query(Boolean.class).single();
    }

    void stage(String slug, CentreStage stage) {
        jdbc.sql("update place.centres set stage = :stage where slug = :slug")
                .param("slug", slug).param("stage", stage.name()).update();
    }

    void qualified(String slug, boolean qualified) {
        jdbc.sql("update place.centres set qualified = :qualified where slug = :slug")
                .param("slug", slug).param("qualified", qualified).update();
    }

    void contact(String slug, CentreContact contact) {
        jdbc.sql("""
                update place.centres
                   set phone = :phone, intro = :intro, intro_en = :introEn, confirmed = :confirmed
                 where slug = :slug""").param("slug", slug)
                .param("phone", contact.phone()).param("intro", contact.intro()).param("introEn", contact.introEn())
                .param("confirmed", contact.confirmed()).update();
    }

    void room(String siteCode, Room room) {
        new Upsert(jdbc, "place", "rooms", "code").write(Map.of("code", room.code(), "site_code", siteCode,
                "name", room.name(), "name_en", room.nameEn(), "capacity", room.capacity(), "area_m2", room.areaM2(),
                "active", room.active()));
        roomFunctions.set(room.code(), room.functions());
    }

    List<CentreFunction> functions() {
        return jdbc.sql("select code, name, name_en, block from place.functions order by rank, code")
                .query(CentreFunction.class).list();
    }
}
