package org.linli.catalog;

/** The way of a version: written, submitted, published; then perhaps suspended or ended. */
public enum VersionState {
    DRAFT, REVIEW, PUBLISHED, SUSPENDED, ENDED;

    /** It once came into force, and is what a case of its time is explained by. */
    public boolean wasPublished() {
        return this != DRAFT && this != REVIEW;
    }
}
