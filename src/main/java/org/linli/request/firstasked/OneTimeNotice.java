package org.linli.request.firstasked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 一次性告知: what a resident was told, all of it at once.
 *
 * @param itemCode  the catalogue's item that it is about, empty where it is about none
 * @param materials what to bring, a line each
 * @param told      what else was said, empty where nothing was
 * @param signed    the resident confirmed it, by signature or in words
 */
public record OneTimeNotice(UUID id, UUID requestId, String itemCode, String itemName, List<String> materials, String told,
                            Way way, boolean signed, UUID by, Instant at) {

    public enum Way { IN_PERSON, PHONE, MESSAGE }
}
