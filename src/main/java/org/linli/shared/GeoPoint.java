package org.linli.shared;

/**
 * A position on the ground, in the system it was given in: convert on use, keep the original.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record GeoPoint(double lon, double lat, Crs crs) {

    private static final double MEAN_EARTH_RADIUS_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("no position on earth: " + lon + ", " + lat);
        }
    }

    public static GeoPoint wgs84(double lon, double lat) {
        return new GeoPoint(lon, lat, Crs.WGS84);
    }

    public static GeoPoint cgcs2000(double lon, double lat) {
        return new GeoPoint(lon, lat, Crs.CGCS2000);
    }

    public static GeoPoint gcj02(double lon, double lat) {
        return new GeoPoint(lon, lat, Crs.GCJ02);
    }

    /** The same place in another system; between GCJ-02 and the true systems good to well under a metre. */
    public GeoPoint in(Crs wanted) {
        if (crs == wanted) {
            return this;
        }
        if (crs.isTrue() && wanted.isTrue()) {
            return new GeoPoint(lon, lat, wanted);
        }
        return crs.isTrue() ? Gcj02.shifted(lon, lat) : Gcj02.unshifted(lon, lat, wanted);
    }

    /** Straight over the ground (great circle), in metres; points in different systems are brought together first. */
    public double metresTo(GeoPoint other) {
        var here = in(Crs.WGS84);
        var there = other.in(Crs.WGS84);
        var halfLat = Math.toRadians(there.lat - here.lat) / 2;
        var halfLon = Math.toRadians(there.lon - here.lon) / 2;
        var a = Math.pow(Math.sin(halfLat), 2) + Math.cos(Math.toRadians(here.lat))
                * Math.cos(Math.toRadians(there.lat)) * Math.pow(Math.sin(halfLon), 2);
        return 2 * MEAN_EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
