package org.linli.place;

/**
 * How far it is to walk.
 *
 * @param metres         as the crow flies
 * @param walkingMinutes begun minutes of an ordinary walker, the detour counted in
 * @param elderMinutes   the same for an elder
 * @param method         how the minutes were found; shown wherever they are
 */
public record Walk(int metres, int walkingMinutes, int elderMinutes, WalkMethod method) {
}
