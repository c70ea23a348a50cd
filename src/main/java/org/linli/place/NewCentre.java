package org.linli.place;

/** A project point as it enters the register, at the stage of siting. */
public record NewCentre(String slug, String name, String nameEn, String subdistrictCode, CentreKind kind,
                        CentreLayout layout) {
}
