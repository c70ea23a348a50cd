package org.linli.catalog;

/** 事项类型 with the two digits that stand in the national code; penalties, coercion and inspection cannot be applied for. */
public enum ItemType {
    LICENCE("01"), PENALTY("02"), COERCION("03"), LEVY("04"), BENEFIT("05"), INSPECTION("06"), CONFIRMATION("07"),
    REWARD("08"), RULING("09"), OTHER("10"), PUBLIC_SERVICE("20");

    private final String digits;

    ItemType(String digits) {
        this.digits = digits;
    }

    public String digits() {
        return digits;
    }

    /** @throws IllegalArgumentException where no type has these digits */
    public static ItemType of(String digits) {
        for (var type : values()) {
            if (type.digits.equals(digits)) {
                return type;
            }
        }
        throw new IllegalArgumentException(digits);
    }
}
