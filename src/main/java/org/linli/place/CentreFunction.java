package org.linli.place;

/** Something a centre is there for, e.g. 老有所养. */
public record CentreFunction(String code, String name, String nameEn, Block block) {

    /** Belongs to the one and the six that a qualified centre must have. */
    public boolean isRequired() {
        return block != Block.X;
    }
}
