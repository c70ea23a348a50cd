package org.linli.notice;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.notice.SmsGateway.SmsNotTaken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a gateway means by an answer that is no success, in the operator's own words as far as it gave any. */
final class GatewayAnswer {

    static final int READ_AT_MOST = 4_000;

    private static final int LONGEST = 160;
    private static final int LONGEST_WAIT_SECONDS = 24 * 60 * 60;
    /** A telephone number has no business in a reason that people read. */
    private static final Pattern NUMBER = Pattern.compile("\\d{7,}");
    private static final JsonMapper JSON = new JsonMapper();

    private GatewayAnswer() {
    }

    static SmsNotTaken of(int status, String retryAfter, String body) {
        var failure = switch (status) {
            case 400, 422 -> SmsFailure.REFUSED;
            case 401, 403, 404, 405 -> SmsFailure.NOT_ALLOWED;
            case 429 -> SmsFailure.QUOTA;
            default -> SmsFailure.OPERATOR;
        };
        var wait = retryAfter.matches("\\d{1,6}")
                ? Duration.ofSeconds(Math.min(Integer.parseInt(retryAfter), LONGEST_WAIT_SECONDS)) : null;
        return new SmsNotTaken(failure, (status + " " + reason(body)).strip(), wait);
    }

    /** {@code {"code", "message"}} or {@code {"code", "reason"}}; a page of HTML says nothing to anybody. */
    private static String reason(String body) {
        try {
            var answer = JSON.readTree(body);
            var words = Stream.of("code", "message", "reason").map(answer::path).filter(node -> node.isValueNode() && !node.isNull())
                    .map(node -> node.asString()).collect(Collectors.joining(" "));
            return shown(words);
        } catch (JacksonException noJson) {
            return body.stripLeading().startsWith("<") ? "" : shown(body);
        }
    }

    private static String shown(String words) {
        var line = NUMBER.matcher(words.replaceAll("\\s+", " ").strip()).replaceAll("***");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
