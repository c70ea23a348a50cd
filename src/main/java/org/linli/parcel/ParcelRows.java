package org.linli.parcel;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.PersonalVault;
import org.linli.shared.Phone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code parcel.parcel}. */
@Repository
class ParcelRows {

    private static final int FREE_TRIES = 5;
    private static final int LONGEST_SECONDS = 60;

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    ParcelRows(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param code empty for one that is sent */
    void add(UUID id, NewParcel parcel, Phone phone, Coming coming, String code) {
        jdbc.sql("""
                insert into parcel.parcel (id, kind, centre, carrier, waybill, shelf, destination, phone, phone_index,
                       tail_index, code_hash, free_at, came_at, came_by_name, return_on)
                values (:id, :kind, :centre, :carrier, :waybill, :shelf, :destination, :phone, :index, :tail, :code, :at,
                       :at, :by, :returnOn)""")
                .param("id", id).param("kind", parcel.kind().name()).param("centre", coming.centre())
                .param("carrier", parcel.carrier()).param("waybill", parcel.waybill()).param("shelf", parcel.shelf())
                .param("destination", parcel.destination()).param("phone", vault.seal(phone.number()))
                .param("index", vault.index(phone.number())).param("tail", tail(coming.centre(), lastFour(phone.number())))
                .param("code", code.isEmpty() ? null : hash(id, code)).param("at", at(coming.at()))
                .param("by", coming.byName()).param("returnOn", coming.returnOn()).update();
    }

    /** Where, when and by whom a parcel was taken in. */
    record Coming(String centre, Instant at, String byName, @Nullable LocalDate returnOn) {
    }

    /**
     * Counts a try before the code is looked at, and holds the row until the end of the transaction, so that of two who
     * come at the same moment one finds the parcel gone.
     *
     * @return whether the code is right; empty where no try may be made now
     */
    Optional<Boolean> attempt(UUID id, String code, Instant now) {
        return jdbc.sql("""
                update parcel.parcel set tries = tries + 1,
                       free_at = case when tries + 1 < :free then :now
                         else :now + make_interval(secs => least(:longest, power(2, least(tries + 1 - :free, 20)))) end
                 where id = :id and status = 'WAITING' and free_at <= :now returning code_hash""")
                .param("id", id).param("now", at(now)).param("free", FREE_TRIES).param("longest", LONGEST_SECONDS)
                .query((row, n) -> MessageDigest.isEqual(row.getBytes(1), hash(id, code))).optional();
    }

    Duration pause(UUID id, Instant now) {
        return jdbc.sql("select free_at from parcel.parcel where id = ?").param(id)
                .query((row, n) -> Duration.between(now, row.getObject(1, OffsetDateTime.class).toInstant())).single();
    }

    /** False where it was not waiting any more. */
    boolean finish(UUID id, ParcelStatus status, String waybill, String byName, Instant now) {
        return jdbc.sql("""
                update parcel.parcel set status = :status, finished_at = :now, finished_by_name = :by, code_hash = null,
                       waybill = case when :waybill = '' then waybill else :waybill end
                 where id = :id and status = 'WAITING'""")
                .param("status", status.name()).param("now", at(now)).param("by", byName).param("waybill", waybill)
                .param("id", id).update() == 1;
    }

    void code(UUID id, String code) {
        jdbc.sql("update parcel.parcel set code_hash = ? where id = ? and status = 'WAITING'").param(hash(id, code)).param(id)
                .update();
    }

    /** Waits at the centre already. */
    boolean isThere(String centre, String carrier, String waybill) {
        return !waybill.isEmpty() && jdbc.sql("""
                select exists (select from parcel.parcel where centre = ? and carrier = ? and waybill = ?
                   and status = 'WAITING')""").param(centre).param(carrier).param(waybill).query(Boolean.class).single();
    }

    Optional<Parcel> find(UUID id) {
        return jdbc.sql("select * from parcel.parcel where id = ?").param(id).query(this::read).optional();
    }

    String phoneOf(UUID id) {
        return vault.open(jdbc.sql("select phone from parcel.parcel where id = ?").param(id).query(byte[].class).single());
    }

    /** @param search last four digits of the telephone, or the waybill; empty: all */
    List<Parcel> list(String centre, boolean waiting, String search, int most) {
        return jdbc.sql("""
                select * from parcel.parcel
                 where centre = :centre and (status = 'WAITING') = :waiting
                   and (:search = '' or waybill = :search or tail_index = :tail)
                 order by coalesce(finished_at, came_at) desc limit :most""")
                .param("centre", centre).param("waiting", waiting).param("search", search)
                .param("tail", tail(centre, search)).param("most", most).query(this::read).list();
    }

    List<Parcel> of(String phone) {
        return jdbc.sql("select * from parcel.parcel where phone_index = ? order by came_at desc limit 100")
                .param(vault.index(phone)).query(this::read).list();
    }

    /** Those that came before that moment, wait and were not reminded of; marked so. */
    List<UUID> toRemind(Instant cameBefore, Instant now) {
        return jdbc.sql("""
                update parcel.parcel set reminded_at = :now
                 where kind = 'ARRIVAL' and status = 'WAITING' and reminded_at is null and came_at < :before returning id""")
                .param("now", at(now)).param("before", at(cameBefore)).query(UUID.class).list();
    }

    void forget(Instant finishedBefore) {
        jdbc.sql("""
                update parcel.parcel set phone = null, phone_index = null, tail_index = null
                 where phone is not null and finished_at < ?""").param(at(finishedBefore)).update();
    }

    private Parcel read(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("phone");
        var returnOn = row.getDate("return_on");
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Parcel(row.getObject("id", UUID.class), ParcelKind.valueOf(row.getString("kind")),
                row.getString("centre"), row.getString("carrier"), row.getString("waybill"), row.getString("shelf"),
                row.getString("destination"), sealed == null ? "" : new Phone(vault.open(sealed)).masked(),
                ParcelStatus.valueOf(row.getString("status")), row.getObject("came_at", OffsetDateTime.class).toInstant(),
                row.getString("came_by_name"), returnOn == null ? null : returnOn.toLocalDate(),
                finished == null ? null : finished.toInstant(), row.getString("finished_by_name"));
    }

    private byte[] hash(UUID id, String code) {
        return vault.index("parcel-code:" + id + ":" + code);
    }

    private byte[] tail(String centre, String lastFour) {
        return vault.index("parcel-tail:" + centre + ":" + lastFour);
    }

    private static String lastFour(String phone) {
        return phone.substring(phone.length() - 4);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
