package org.linli.shared;

/**
 * The shift of public maps in China. The official transformation is not published; these are the constants that every
 * open implementation uses (Krasovsky 1940 ellipsoid), and they agree with what the map providers deliver.
 */
final class Gcj02 {

    private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    /** About a tenth of a millimetre. */
    private static final double CLOSE_ENOUGH_DEGREES = 1e-9;
    private static final int MOST_STEPS = 30;

    private Gcj02() {
    }

    static GeoPoint shifted(double lon, double lat) {
        var shift = shiftAt(lon, lat);
        return GeoPoint.gcj02(lon + shift[0], lat + shift[1]);
    }

    /** There is no closed inverse: guess, look how far the guess is shifted, correct, until nothing is left to correct. */
    static GeoPoint unshifted(double lon, double lat, Crs wanted) {
        var guessLon = lon;
        var guessLat = lat;
        for (int step = 0; step < MOST_STEPS; step++) {
            var shift = shiftAt(guessLon, guessLat);
            var errorLon = guessLon + shift[0] - lon;
            var errorLat = guessLat + shift[1] - lat;
            guessLon -= errorLon;
            guessLat -= errorLat;
            if (Math.abs(errorLon) < CLOSE_ENOUGH_DEGREES && Math.abs(errorLat) < CLOSE_ENOUGH_DEGREES) {
                break;
            }
        }
        return new GeoPoint(guessLon, guessLat, wanted);
    }

    /** Degrees east and north; nothing outside the rectangle around China. */
    private static double[] shiftAt(double lon, double lat) {
        if (lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271) {
            return new double[] {0, 0};
        }
        var radLat = Math.toRadians(lat);
        var magic = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(radLat), 2);
        var meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic));
        var parallel = SEMI_MAJOR_AXIS / Math.sqrt(magic) * Math.cos(radLat);
        return new double[] {Math.toDegrees(east(lon - 105, lat - 35) / parallel),
                Math.toDegrees(north(lon - 105, lat - 35) / meridian)};
    }

    private static double north(double x, double y) {
        return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
                + 2.0 / 3 * (20 * wave(6 * x) + 20 * wave(2 * x))
                + 2.0 / 3 * (20 * wave(y) + 40 * wave(y / 3))
                + 2.0 / 3 * (160 * wave(y / 12) + 320 * wave(y / 30));
    }

    private static double east(double x, double y) {
        return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
                + 2.0 / 3 * (20 * wave(6 * x) + 20 * wave(2 * x))
                + 2.0 / 3 * (20 * wave(x) + 40 * wave(x / 3))
                + 2.0 / 3 * (150 * wave(x / 12) + 300 * wave(x / 30));
    }

    private static double wave(double x) {
        return Math.sin(x * Math.PI);
    }
}
