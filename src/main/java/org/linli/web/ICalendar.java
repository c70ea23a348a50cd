package org.linli.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;

/** A feed for people's own calendars (RFC 5545): lines end in CR LF and are folded at 75 octets, text is escaped. */
public final class ICalendar {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;

    /** @param stamp when it was made */
    public ICalendar(String name, Instant stamp) {
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Linli//Linli//ZH");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:" + BusinessTime.ZONE);
    }

    /** @param uid the same for the same event for good */
    public ICalendar day(String uid, LocalDate date, String title, @Nullable String about) {
        begin(uid);
        line("DTSTART;VALUE=DATE:" + DATE.format(date));
        line("DTEND;VALUE=DATE:" + DATE.format(date.plusDays(1)));
        line("TRANSP:TRANSPARENT");
        end(title, about);
        return this;
    }

    /** Between two times of a day in Shanghai. */
    public ICalendar hours(String uid, LocalDateTime from, LocalDateTime until, String title, @Nullable String about) {
        begin(uid);
        line("DTSTART:" + UTC.format(from.atZone(BusinessTime.ZONE)));
        line("DTEND:" + UTC.format(until.atZone(BusinessTime.ZONE)));
        end(title, about);
        return this;
    }

    private void begin(String uid) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + UTC.format(stamp));
    }

    private void end(String title, @Nullable String about) {
        line("SUMMARY:" + escaped(title));
        if (about != null && !about.isBlank()) {
            line("DESCRIPTION:" + escaped(about));
        }
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
    }

    /** Folded so that no character is torn apart. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var one = Character.toString(line.codePointAt(i));
            var size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text + "END:VCALENDAR\r\n";
    }
}
