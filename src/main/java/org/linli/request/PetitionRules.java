package org.linli.request;

/**
 * The setting {@code request.petitions}: what a unit at work may ask for, and how far it may go.
 *
 * @param extensions        how often an ordinary request may be extended in one round of work
 * @param complexExtensions how often a complex one
 * @param extensionDays     most working days of one extension, counted from the old deadline
 * @param extensionProof    an extension needs a paper that shows why
 * @param suspensionDays    most days until a suspended request wakes
 * @param noteDays          a suspended request owes a note after so many days, and again after as many
 */
public record PetitionRules(int extensions, int complexExtensions, int extensionDays, boolean extensionProof,
                            int suspensionDays, int noteDays) {
}
