package org.linli.parcel;

import java.util.List;
import org.linli.identity.Accounts;
import org.linli.place.Centres;
import org.linli.shared.Actor;
import org.linli.web.MyItems;
import org.springframework.stereotype.Component;

/** A person's parcels among everything that is theirs: found by their own telephone number. */
@Component
public class ParcelItems implements MyItems {

    private final Parcels parcels;
    private final Accounts accounts;
    private final Centres centres;

    ParcelItems(Parcels parcels, Accounts accounts, Centres centres) {
        this.parcels = parcels;
        this.accounts = accounts;
        this.centres = centres;
    }

    @Override
    public List<MyItem> of(Actor actor) {
        return list(actor).stream().map(parcel -> new MyItem("parcel.kind." + parcel.kind().name(),
                parcel.carrier() + " · " + centres.find(parcel.centre()).map(found -> found.name()).orElse(parcel.centre()),
                "/my/parcels#p-" + parcel.id(), "parcel.ParcelStatus." + parcel.status().name(), parcel.isWaiting(),
                parcel.cameAt())).toList();
    }

    /** The latest first; nobody's where the account has no number. */
    public List<Parcel> list(Actor actor) {
        return actor.isSignedIn() && !actor.isStaff()
                ? accounts.phoneOf(actor.id()).map(parcels::of).orElse(List.of()) : List.of();
    }
}
