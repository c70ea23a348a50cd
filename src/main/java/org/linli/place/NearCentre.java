package org.linli.place;

/** A centre seen from somewhere, with its site that is nearest to there. */
public record NearCentre(Centre centre, Site site, Walk walk) {
}
