package org.linli.command;

import java.util.Collection;

/** How traces lie in their table. */
final class TraceRows {

    /** What is written, in the order in which {@link #write} does. */
    static final String COLUMNS = """
            id, number, version, centre, community, category, source, lead, status, anonymous, direct, left_out, broken,
            in_contact, finding, satisfaction, sign_seconds, status_since, spent, returned_by, reopened, extended,
            signed_in_time, placed_at, yellow_at, red_at, due_at, moved_to, dispatched_at, signed_at, contacted_at, done_at,
            answered_at, ended_at, assess_at, excluded, promised, kept, responded, followed, solved, satisfied, fairly""";

    private static final int COUNT = COLUMNS.split(",").length;

    private TraceRows() {
    }

    static BinaryRows of(Collection<Trace> traces) {
        var rows = new BinaryRows();
        for (var trace : traces) {
            rows.row(COUNT);
            write(rows, trace);
            write(rows, trace.course);
            writeMoments(rows, trace);
            write(rows, Measure.of(trace));
        }
        return rows;
    }

    private static void write(BinaryRows rows, Trace trace) {
        rows.id(trace.id).text(trace.number).number(trace.version).text(trace.centre).text(trace.community)
                .text(trace.category).text(trace.source).text(trace.lead).text(trace.status.name()).yesNo(trace.anonymous)
                .yesNo(trace.direct).yesNo(trace.leftOut).yesNo(trace.broken).yesNo(trace.inContact).text(trace.finding)
                .text(trace.satisfaction).bigNumber(trace.signSeconds);
    }

    private static void write(BinaryRows rows, Course course) {
        rows.moment(course.statusSince).bigNumbers(course.spent).texts(course.returnedBy).yesNo(course.reopened)
                .yesNo(course.extended).yesNo(course.signedInTime);
    }

    private static void writeMoments(BinaryRows rows, Trace trace) {
        rows.moment(trace.placedAt).moment(trace.yellowAt).moment(trace.redAt).moment(trace.dueAt).moment(trace.movedTo)
                .moment(trace.dispatchedAt).moment(trace.signedAt).moment(trace.contactedAt).moment(trace.doneAt)
                .moment(trace.answeredAt).moment(trace.endedAt);
    }

    private static void write(BinaryRows rows, Measure measure) {
        rows.moment(measure.assessAt()).yesNo(measure.excluded()).yesNo(measure.promised()).yesNo(measure.kept())
                .yesNo(measure.responded()).yesNo(measure.followed()).yesNo(measure.solved()).yesNo(measure.satisfied())
                .yesNo(measure.fairly());
    }
}
