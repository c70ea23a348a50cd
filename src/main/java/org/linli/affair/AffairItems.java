package org.linli.affair;

import java.util.Optional;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.Channel;
import org.linli.catalog.Handling;
import org.linli.catalog.ItemVersion;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The items that centre, community and subdistrict handle themselves, today and as they were. */
@Component
public class AffairItems {

    private final ServiceCatalog catalog;
    private final CatalogRegister register;

    AffairItems(ServiceCatalog catalog, CatalogRegister register) {
        this.catalog = catalog;
        this.register = register;
    }

    /** What can be applied for here today. */
    public Optional<ServiceItem> find(String code) {
        return catalog.find(code).filter(this::isHandledHere);
    }

    public boolean isHandledHere(ServiceItem item) {
        return item.isOpen() && catalog.isAtCentres(item);
    }

    /** 马上办、即办件: done in one visit. */
    public static boolean isInstant(ServiceItem item) {
        return item.has(Channel.SPOT) || item.terms().limits().handling() == Handling.INSTANT;
    }

    /** The item as that version said, however it changed since. */
    public ServiceItem get(String code, int version) {
        return catalog.find(code).filter(today -> today.version() == version)
                .or(() -> register.history(code).stream().filter(one -> one.number() == version).map(ItemVersion::item)
                        .findFirst())
                .orElseThrow(() -> new NotFound("item version", code + "/" + version));
    }
}
