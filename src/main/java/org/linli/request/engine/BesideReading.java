package org.linli.request.engine;

import java.util.List;
import org.linli.request.MoveField.Option;
import org.linli.request.PetitionKind;
import org.linli.request.RequestSheet;

/** What a caller may see of what goes on beside a request's status: petitions are the house's own. */
final class BesideReading {

    private BesideReading() {
    }

    static RequestSheet.Beside of(ServiceRequest r, RequestSheet.Relatives relatives, List<Option> workers, By by) {
        var b = r.beside;
        var petitions = by.actor().isStaff() ? b.petitions.stream().map(BesideReading::petition).toList()
                : List.<RequestSheet.Petition>of();
        return new RequestSheet.Beside(petitions, decidable(r, by), b.suspendedUntil, b.noteDue, b.excluded,
                new RequestSheet.Watched(b.reminders, b.remindedAt, b.supervisions, b.ladder), relatives, workers);
    }

    private static List<PetitionKind> decidable(ServiceRequest r, By by) {
        return Openness.decidable(r, by).stream().map(p -> p.asked.kind()).toList();
    }

    private static RequestSheet.Petition petition(Petition p) {
        return new RequestSheet.Petition(p.asked.kind(), p.status, p.asked.unit(), p.asked.at(), p.asked.until(),
                p.asked.target(), p.decidedAt);
    }
}
