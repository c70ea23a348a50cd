package org.linli.place;

import org.linli.shared.GeoPoint;

/**
 * An unattended zone (户外无人值守 24 小时自助服务区): a terminal and other machines, open day and night.
 *
 * @param centreSlug     the centre that looks after it
 * @param point          CGCS2000
 * @param given          the position as it was entered, in its own system
 * @param positionSample the position is made up (示例坐标)
 * @param model          of the terminal
 * @param devices        what else stands there, in words
 * @param access         how one gets in, in words
 */
public record UnattendedZone(String code, String centreSlug, String name, String nameEn, String address, GeoPoint point,
                             GeoPoint given, boolean positionSample, String model, String devices, String devicesEn,
                             String access, String accessEn, boolean inUse, boolean sample) {
}
