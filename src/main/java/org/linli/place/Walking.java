package org.linli.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.setting.SettingKey;

/**
 * How a circle of fifteen minutes is measured in this city.
 *
 * @param radiusMetres    a centre's service radius as the crow flies
 * @param speedKmh        of an ordinary walker, kilometres an hour
 * @param elderSpeedMs    of an elder, metres a second
 * @param detourFactor    how much longer the way is than the straight line, where only that is known
 */
public record Walking(int radiusMetres, BigDecimal speedKmh, BigDecimal elderSpeedMs, BigDecimal detourFactor) {

    /** GB 50180-2018 takes 800–1000 m for fifteen minutes: 4 km/h. */
    public static final SettingKey<Walking> KEY = new SettingKey<>("place.walking", Walking.class,
            new Walking(1000, new BigDecimal("4"), new BigDecimal("0.8"), new BigDecimal("1.3")));

    private static final BigDecimal METRES_A_MINUTE_PER_KMH = new BigDecimal(1000).divide(new BigDecimal(60), 9,
            RoundingMode.HALF_UP);

    /** Estimates a walk from the straight line. */
    Walk straight(double metres) {
        return new Walk((int) Math.round(metres), minutes(metres, metresAMinute(false)),
                minutes(metres, metresAMinute(true)), WalkMethod.STRAIGHT_LINE);
    }

    double metresAMinute(boolean elder) {
        var speed = elder ? elderSpeedMs.doubleValue() * 60 : speedKmh.multiply(METRES_A_MINUTE_PER_KMH).doubleValue();
        return speed / detourFactor.doubleValue();
    }

    boolean isWithinRadius(double metres) {
        return metres <= radiusMetres;
    }

    private static int minutes(double metres, double metresAMinute) {
        return Math.max(1, (int) Math.ceil(metres / metresAMinute - 1e-9));
    }
}
