package org.linli.shared;

/**
 * Inside {@link #call} somebody at the other end waits for the answer. Who is asked meanwhile (the database above all) is
 * given up sooner than for work behind the scenes, so that whoever waits is told instead of left waiting.
 */
public final class SomebodyWaits {

    private static final ScopedValue<Boolean> HERE = ScopedValue.newInstance();

    private SomebodyWaits() {
    }

    /** What is called may throw what it throws. */
    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> answer) throws X {
        return ScopedValue.where(HERE, true).call(answer);
    }

    public static void run(Runnable answer) {
        ScopedValue.where(HERE, true).run(answer);
    }

    public static boolean isSo() {
        return HERE.isBound();
    }
}
