package org.linli.identity;

/** Personal data at rest: sealed under a key that lies outside the database and its backups, found by a blind index. */
public interface PersonalVault {

    /** Authenticated ciphertext with the version of its key in front. */
    byte[] seal(String clear);

    /** @throws IllegalStateException where the key of its version is not there or the text was tampered with */
    String open(byte[] sealed);

    /** The same for equal values, and useless without the key: 32 bytes of keyed hash. */
    byte[] index(String clear);
}
