package org.linli.request.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.place.Communities;
import org.linli.request.Placing;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Urgency;
import org.linli.request.hotline.DueText;
import org.linli.request.hotline.HotlineCases;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.linli.web.Texts;
import org.linli.web.TextsSource;
import org.springframework.stereotype.Component;

/**
 * Requests that were kept elsewhere: a list of the 12345 hotline, a spreadsheet of a group. Every row is checked before
 * the first is placed; each is then placed by itself and for good, known by its source and its number there, so that the
 * same file read again, or after a break, places only what is missing.
 */
@Component
class RequestImport implements FileImport {

    private static final int LAST = 900;
    private static final List<String> COLUMNS = List.of("external_key", "source", "category", "title", "description",
            "community", "address", "name", "phone", "urgency", "due");
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("communityCode", "community", "contactName", "name", "contactPhone", "phone");

    private final Requests requests;
    private final RequestChoices choices;
    private final Communities communities;
    private final HotlineCases hotline;
    private final Texts chinese;

    RequestImport(Requests requests, RequestChoices choices, Communities communities, HotlineCases hotline,
                  TextsSource texts) {
        this.requests = requests;
        this.hotline = hotline;
        this.choices = choices;
        this.communities = communities;
        this.chinese = texts.in(TextsSource.CHINESE);
    }

    @Override
    public String file() {
        return "requests.csv";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Imported read(ImportFile file) {
        var titles = new HashMap<String, String>();
        COLUMNS.forEach(column -> titles.put(chinese.get("desk.import." + column), column));
        var words = new Words(categories(), communityCodes());
        var placings = new ArrayList<Row>();
        for (var row : file.titled(titles).rows(List.of("source", "external_key"), "category", "description")) {
            var placing = placing(row, words);
            if (placing != null) {
                placings.add(new Row(row.text("external_key"), placing));
            }
        }
        file.refuseIfWrong();
        var placed = file.isRehearsal() ? placings.size() : (int) placings.stream().filter(this::isNew).count();
        return new Imported(file.name(), placings.size(), placed);
    }

    private record Row(String key, Placing placing) {
    }

    private boolean isNew(Row row) {
        if (row.placing().source() == Source.HOTLINE && hotline.find(row.key()).isPresent()) {
            return false;
        }
        var placed = requests.place(row.placing(), Actor.SYSTEM);
        if (row.placing().source() == Source.HOTLINE) {
            hotline.keep(row.key(), placed.number(), row.placing().options().dueBy(), Actor.SYSTEM);
        }
        return !placed.repeated();
    }

    /** By when whoever kept it wants it done; empty for most. */
    private static @Nullable Instant due(CsvRow row) {
        var said = row.optional("due");
        var due = DueText.parse(said);
        if (!said.isEmpty() && due.isEmpty()) {
            row.wrong("due", "web.import.date", said);
        }
        return due.orElse(null);
    }

    /** Codes by themselves and by their Chinese names. */
    private record Words(Map<String, String> categories, Map<String, String> communities) {
    }

    private @Nullable Placing placing(CsvRow row, Words words) {
        var key = row.text("external_key");
        var source = source(row);
        var category = coded(row, "category", words.categories());
        var community = coded(row, "community", words.communities());
        var urgency = urgency(row);
        if (source == null || !row.isRight()) {
            return null;
        }
        var said = row.text("description") + "\n" + chinese.get("desk.import.from", source, key);
        var placing = new Placing(source, category, row.optional("title"), said,
                new Placing.Where(community, "", row.optional("address"), null),
                new Placing.Contact(row.optional("name"), row.optional("phone")),
                new Placing.Options(false, false, urgency, due(row)), List.of(), "import:" + source + ":" + key);
        try {
            requests.check(placing);
            return row.isRight() ? placing : null;
        } catch (Invalid invalid) {
            invalid.errors().forEach(error -> row.wrong(COLUMN_OF_FIELD.getOrDefault(error.field(), error.field()),
                    error.messageKey(), error.arguments()));
            return null;
        }
    }

    private @Nullable Source source(CsvRow row) {
        var said = row.text("source");
        for (var source : Source.values()) {
            if (said.equals(source.name()) || said.equals(chinese.of(source))) {
                return source;
            }
        }
        if (!said.isEmpty()) {
            row.wrong("source", "web.import.unknown", said);
        }
        return null;
    }

    private @Nullable Urgency urgency(CsvRow row) {
        var said = row.optional("urgency");
        for (var urgency : Urgency.values()) {
            if (said.equals(urgency.name()) || said.equals(chinese.of(urgency))) {
                return urgency;
            }
        }
        if (!said.isEmpty()) {
            row.wrong("urgency", "web.import.unknown", said);
        }
        return null;
    }

    private static String coded(CsvRow row, String column, Map<String, String> codes) {
        var said = column.equals("category") ? row.text(column) : row.optional(column);
        if (!said.isEmpty() && !codes.containsKey(said)) {
            row.wrong(column, "web.import.unknown", said);
        }
        return codes.getOrDefault(said, "");
    }

    private Map<String, String> categories() {
        var codes = new HashMap<String, String>();
        choices.all().forEach(category -> {
            codes.put(category.name(), category.code());
            codes.put(category.code(), category.code());
        });
        return codes;
    }

    private Map<String, String> communityCodes() {
        var codes = new HashMap<String, String>();
        communities.list().forEach(community -> {
            codes.put(community.name(), community.code());
            codes.put(community.code(), community.code());
        });
        return codes;
    }
}
