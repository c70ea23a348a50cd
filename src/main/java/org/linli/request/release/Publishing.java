package org.linli.request.release;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.file.FileType;
import org.linli.file.Files;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.request.Caller;
import org.linli.request.RequestRefusal;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clerk gives words and pictures of a request to the public, and takes them back. */
@Component
public class Publishing {

    public static final int LONGEST = 1_000;

    private final Requests requests;
    private final Releases releases;
    private final Held held;
    private final AuditTrail audit;
    private final Clock clock;

    Publishing(Requests requests, Releases releases, Held held, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.releases = releases;
        this.held = held;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A request before it is released.
     *
     * @param pictures of the order and of everything that was added to it
     * @param names    of the person who ordered, to be found in the words; never shown
     * @param released what is public now, null where nothing is
     */
    public record Draft(RequestSheet sheet, List<UUID> pictures, List<String> names, @Nullable Released released) {

        public List<PersonalWords.Finding> findings(String words) {
            return PersonalWords.in(words, names);
        }

        /** Where a clerk begins: what is public already, or the order with all that looks personal masked. */
        public String suggestion() {
            return released == null ? PersonalWords.masked(sheet.head().description(), names) : released.words();
        }
    }

    /** What the database and the files hold of it. */
    @Component
    record Held(JdbcClient jdbc, PersonalVault vault, Files files) {

        List<String> names(UUID request) {
            return jdbc.sql("select contact_name from request.content where request_id = ? and contact_name is not null")
                    .param(request).query(byte[].class).list().stream().map(vault::open)
                    .filter(name -> name.codePointCount(0, name.length()) > 1).toList();
        }

        boolean isPicture(UUID id) {
            try {
                FileType type = files.get(id).type();
                return type.isPicture();
            } catch (NotFound erased) {
                return false;
            }
        }
    }

    /** @throws NotFound where there is none, or not for this actor */
    public Draft draft(String number, Actor actor) {
        var sheet = requests.get(number, Caller.of(actor));
        var pictures = Stream.concat(sheet.head().files().stream(),
                sheet.timeline().stream().flatMap(entry -> entry.files().stream())).distinct().filter(held::isPicture).toList();
        return new Draft(sheet, pictures, held.names(sheet.id()), releases.find(sheet.id()).orElse(null));
    }

    /**
     * @param sure the clerk looked at what seems personal and means it
     * @throws Invalid on words that are missing, too long, or seem personal to anybody but a clerk who is sure
     * @throws org.linli.shared.Refusal where the matter is confidential or its category not public
     */
    @Transactional
    public void release(String number, String typed, List<UUID> chosen, boolean sure, Actor actor) {
        var draft = draft(number, actor);
        var words = typed.strip();
        refuseWhatIsNotPublic(draft.sheet());
        if (words.isEmpty()) {
            throw Invalid.field("words", "request.invalid.short", 2);
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw Invalid.field("words", "request.invalid.long", LONGEST, words.codePointCount(0, words.length()));
        }
        if (!sure && !draft.findings(words).isEmpty()) {
            throw Invalid.field("sure", "desk.release.sure.missing", draft.findings(words).size());
        }
        var pictures = draft.pictures().stream().filter(chosen::contains).toList();
        releases.keep(draft.sheet().id(), words, pictures, actor.id(), clock.instant());
        audit.did(actor, "public.release", "request:" + number,
                pictures.size() + " pictures" + (draft.findings(words).isEmpty() ? "" : ", findings overruled"));
    }

    @Transactional
    public void withdraw(String number, Actor actor) {
        if (releases.remove(draft(number, actor).sheet().id())) {
            audit.did(actor, "public.withdraw", "request:" + number, "");
        }
    }

    public static boolean isPublic(RequestSheet sheet) {
        return !sheet.demander().confidential() && sheet.head().category().open();
    }

    private static void refuseWhatIsNotPublic(RequestSheet sheet) {
        if (!isPublic(sheet)) {
            throw RequestRefusal.NOT_FOR_THE_PUBLIC.with();
        }
    }
}
