package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.database.EmbeddedDatabase;
import org.linli.database.LogicalCopy;
import org.linli.identity.PersonalVault;
import org.linli.shared.Ids;
import org.linli.shared.calls.CallSignature;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The rows move into a server that has counted less far: who follows the log goes on where it was, and hears what is new. */
@LinliTest
class RestoredElsewhereTest {

    private static final Pattern URL = Pattern.compile("http://\\S+");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final int UNREAD = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data = TestData.fresh("elsewhere");
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Autowired
    private DataSource here;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PersonalVault vault;
    @Value("${linli.database.data}")
    private Path original;

    @Test
    void webhooks_and_all_who_follow_the_log_go_on_where_they_were() throws Exception {
        jdbc.sql("do 'begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end'").update();
        var partner = partner();
        try (var server = EmbeddedDatabase.start(data, TestData.PROGRAMS, false)) {
            try (var from = here.getConnection()) {
                LogicalCopy.take(from, server, data);
            }
            try (var superuser = LogicalCopy.superuser(server, data)) {
                var there = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
                var unread = subscribe(there, partner.getAddress().getPort());
                assertThat(there.sql("select max(transaction) > pg_current_xact_id() from request.request_event").query(Boolean.class).single())
                        .as("the log counts further than this server").isTrue();
                goesOn(server, there, unread);
            }
        } finally {
            partner.stop(0);
        }
    }

    private void goesOn(EmbeddedDatabase server, JdbcClient there, List<String> unread) throws Exception {
        try (var application = ApplicationProcess.start(data, "--linli.database.url=" + server.jdbcUrl(),
                "--linli.database.user=postgres", "--linli.database.password=" + Files.readString(data.resolve("postgres.password")),
                "--linli.secret=" + original.resolve("secret"))) {
            var url = URL.matcher(application.firstLine()).results().findFirst().orElseThrow().group();
            var caughtUp = new ArrayList<String>();
            while (caughtUp.size() < unread.size()) {
                caughtUp.add(heard());
            }
            assertThat(unread).as("what nobody had read yet").allSatisfy(number -> assertThat(caughtUp).anyMatch(call -> call.contains(number)));
            var placed = place(url);
            assertThat(heard()).as("what happens from now on").contains(placed, "request.placed");
            assertThat(told).as("nothing twice").isEmpty();
            await(there);
            application.stop();
        }
    }

    private static String place(String url) {
        try (var resident = Http.at(url).token("resident")) {
            var number = NUMBER.matcher(resident.postJson("/api/v1/requests", """
                    {"category":"meal","description":"母亲八十二岁，想订午餐","communityCode":"350502001001"}""").body());
            assertThat(number.find()).isTrue();
            return number.group(1);
        }
    }

    private HttpServer partner() throws Exception {
        var partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        partner.createContext("/", call -> {
            told.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        partner.start();
        return partner;
    }

    private String heard() throws InterruptedException {
        var call = told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(call).as("a call to the partner").isNotNull();
        return call;
    }

    /** A subscription to everything that has not been told of the newest events; the numbers of these, oldest first. */
    private List<String> subscribe(JdbcClient there, int port) {
        there.sql("update request.webhook set active = false").update();
        there.sql("""
                insert into request.webhook (id, name, url, secret, created_by, created_at) values (?, '示例', ?, ?, ?, '2020-01-01')
                """).params(Ids.next(), "http://127.0.0.1:" + port + "/", vault.seal(CallSignature.freshSecret()), Ids.next()).update();
        there.sql("""
                update request.webhook_position p set transaction = e.transaction::text::bigint, id = e.id
                from (select transaction, id from request.request_event order by transaction desc, id desc offset ? limit 1) e
                """).param(UNREAD).update();
        there.sql("""
                insert into setting.decision (key, number, valid_from, value, changed_by, changed_by_name, changed_at, reason)
                select 'request.webhooks', 1 + coalesce(max(number), 0), '2020-01-01', '{"attempts": 3, "firstPauseSeconds": 1,
                  "longestPauseSeconds": 1, "timeoutSeconds": 10, "privateNetwork": true}', ?, '示例', now(), '示例'
                from setting.decision where key = 'request.webhooks'
                """).param(Ids.next()).update();
        return there.sql("""
                select r.number from request.request_event e join request.service_request r on r.id = e.request_id
                order by e.transaction desc, e.id desc limit ?
                """).param(UNREAD).query(String.class).list().reversed();
    }

    /** The wall, the messages to residents and units, the words of searches, the webhooks. */
    private static void await(JdbcClient there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (there.sql("""
                select count(*) from (select transaction, id from request.follow union all select transaction, id from command.follower
                                      union all select transaction, id from request.webhook_position) f
                where (f.transaction, f.id) < (select transaction::text::bigint, id from request.request_event
                  order by transaction desc, id desc limit 1)""").query(Integer.class).single() > 0) {
            assertThat(System.nanoTime()).as("all followers at the end of the log").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
