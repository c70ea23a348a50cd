package org.linli.catalog;

/** The five ways in which an item can be done; an item may have several, so their counts never add up to the items. */
public enum Channel {
    /** 马上办: complete and lawful, done on the spot in the community. */
    SPOT,
    /** 就近办: at the nearest counter, in the subdistrict or community. */
    NEARBY,
    /** 网上办: the whole way online, nobody has to come. */
    ONLINE,
    /** 掌上办: on a phone. */
    PHONE,
    /** 自助办: at a machine, without a clerk. */
    SELF
}
