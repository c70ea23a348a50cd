package org.linli.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount in renminbi. Never a fraction of a fen; what does not fit a long is an ArithmeticException, not a wrong sum.
 *
 * @param fen hundredths of a yuan, negative for what is owed
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /** @throws ArithmeticException where the amount has a fraction of a fen */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    /** Reads what people type: 1200, 1,200.5, ¥1200.50. Empty where it is no amount or has more than two decimals. */
    public static Optional<Money> parse(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,\\p{Sc}]", "");
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(ofYuan(new BigDecimal(digits)));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /** That share of the amount, to the nearest fen; halves away from zero, as invoices round. */
    public Money share(BigDecimal rate) {
        return new Money(BigDecimal.valueOf(fen).multiply(rate).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** 1,234.50: for people. The sign of the currency is a matter of the text around it. */
    public String shown() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** 1234.50: plain, and read back by {@link #parse}. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
