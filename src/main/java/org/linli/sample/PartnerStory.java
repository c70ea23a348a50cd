package org.linli.sample;

import java.time.Clock;
import java.util.List;
import org.linli.affair.AffairLists;
import org.linli.affair.partner.HandOvers;
import org.linli.affair.partner.Partners;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** Three partners, paused because their addresses are made up, and what waits for them. */
@Component
class PartnerStory implements SampleChapter {

    private static final String ADDRESS = "https://partner.example/";

    private final Partners partners;
    private final HandOvers handOvers;
    private final AffairLists lists;
    private final Cast cast;
    private final Clock clock;

    PartnerStory(Partners partners, HandOvers handOvers, AffairLists lists, Cast cast, Clock clock) {
        this.partners = partners;
        this.handOvers = handOvers;
        this.lists = lists;
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public int order() {
        return 121;
    }

    @Override
    public void tell() {
        var clerk = cast.dispatcher("qiaoguang");
        var cases = lists.desk(clerk, AffairLists.Pile.IN_PROGRESS, "", 0, 3).stream().map(AffairLists.Line::number).toList();
        var names = List.of("hall", "telecom", "post");
        var notes = List.of("note", "noteTelecom", "notePost");
        for (int i = 0; i < names.size(); i++) {
            var partner = partners.enter(new Partners.Wanted(SampleWords.of("partner." + names.get(i)), "", ADDRESS + names.get(i),
                    "0595-0000303" + i), false, Actor.SYSTEM).id();
            if (i < cases.size()) {
                var id = handOvers.handOver(partner, cases.get(i), SampleWords.of("partner." + notes.get(i)), false, clerk);
                if (i == 0) {
                    handOvers.settleByPhone(id, SampleWords.of("partner.with"), clock.instant(), clerk);
                }
            }
        }
    }
}
