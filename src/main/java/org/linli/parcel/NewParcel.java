package org.linli.parcel;

/**
 * What a clerk types.
 *
 * @param phone       of whoever it is for, or who sends it
 * @param shelf       where it lies, of one that came
 * @param destination where it goes, of one that is sent
 */
public record NewParcel(ParcelKind kind, String phone, String carrier, String waybill, String shelf, String destination) {
}
