package org.linli.organization;

/**
 * A neighbours' chat group (邻里群) of an estate. The talk itself stays where it is; here is who looks after it.
 *
 * @param people so many were in the chat when somebody last counted
 * @param keeper user name of the grid worker or clerk who answers in it; empty where nobody does
 * @param sample true: 示例, it is made up
 */
public record NeighbourGroup(String code, String name, String nameEn, String estateCode, String communityCode,
                             int people, String keeper, boolean sample, int version) {
}
