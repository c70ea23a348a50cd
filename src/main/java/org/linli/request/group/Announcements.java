package org.linli.request.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.identity.AuditTrail;
import org.linli.organization.NeighbourGroup;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Written once for a group; whoever belongs to it sees it until it ends and says with one touch that it was read. */
@Component
public class Announcements {

    public static final int LONGEST_TITLE = 40;
    public static final int LONGEST_TEXT = 1000;
    private static final int SHOWN = 20;
    private static final String COLUMNS = """
            select a.id, a.group_code, a.title, a.text, a.until, a.posted_by, a.posted_at, a.withdrawn_at,
                   (select count(*) from request.group_reading r join request.group_member m
                      on m.group_code = a.group_code and m.account = r.account where r.announcement = a.id) as read_by
              from request.group_announcement a
            """;

    private final JdbcClient jdbc;
    private final GroupMembers members;
    private final AuditTrail audit;
    private final Clock clock;

    Announcements(JdbcClient jdbc, GroupMembers members, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Invalid on title, notice or until */
    @Transactional
    public void post(NeighbourGroup group, String title, String text, LocalDate until, Actor author) {
        var errors = new ArrayList<FieldError>();
        check(errors, "title", title, LONGEST_TITLE);
        check(errors, "notice", text, LONGEST_TEXT);
        if (until.isBefore(today())) {
            errors.add(FieldError.of("until", "group.error.until"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        var id = Ids.next();
        jdbc.sql("""
                insert into request.group_announcement (id, group_code, title, text, until, posted_by, posted_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, group.code(), title.strip(), text.strip(), until, author.id(), now()).update();
        audit.did(author, "group.announce", "group:" + group.code(), id.toString());
    }

    @Transactional
    public void withdraw(NeighbourGroup group, UUID id, Actor actor) {
        jdbc.sql("update request.group_announcement set withdrawn_at = ? where id = ? and group_code = ? and withdrawn_at is null")
                .params(now(), id, group.code()).update();
        audit.did(actor, "group.withdraw", "group:" + group.code(), id.toString());
    }

    /** Newest first. */
    public List<Announcement> of(NeighbourGroup group) {
        return jdbc.sql(COLUMNS + " where a.group_code = ? order by a.id desc limit ?").params(group.code(), SHOWN)
                .query(Announcements::read).list();
    }

    /** What the resident may read now, newest first. @param unread only what they have not said to have read */
    public List<Announcement> shownTo(Actor resident, boolean unread) {
        return jdbc.sql(COLUMNS + """
                  join request.group_member own on own.group_code = a.group_code and own.account = :account
                 where a.withdrawn_at is null and a.until >= :today
                   and (not :unread or not exists (select from request.group_reading r
                        where r.announcement = a.id and r.account = :account))
                 order by a.id desc limit :most""")
                .param("account", resident.id()).param("today", today()).param("unread", unread).param("most", SHOWN)
                .query(Announcements::read).list();
    }

    /** @throws NotFound where the resident does not belong to its group */
    public void read(UUID id, Actor resident) {
        var group = jdbc.sql("select group_code from request.group_announcement where id = ?").param(id)
                .query(String.class).optional().filter(code -> members.belongs(resident.id(), code));
        if (group.isEmpty()) {
            throw new NotFound("announcement", id);
        }
        jdbc.sql("insert into request.group_reading (announcement, account, at) values (?, ?, ?) on conflict do nothing")
                .params(id, resident.id(), now()).update();
    }

    private void check(List<FieldError> errors, String field, String value, int most) {
        if (value.isBlank()) {
            errors.add(FieldError.of(field, "web.missing"));
        } else if (value.strip().length() > most) {
            errors.add(FieldError.of(field, "group.error.long", most));
        }
    }

    private static Announcement read(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Announcement(row.getObject("id", UUID.class), row.getString("group_code"), row.getString("title"),
                row.getString("text"), row.getObject("until", LocalDate.class), row.getObject("posted_by", UUID.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(), row.getInt("read_by"));
    }

    public LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
