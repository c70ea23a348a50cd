package org.linli.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item with what became of it.
 *
 * @param note what the approver or whoever suspended or ended it wrote; empty where nobody did
 */
public record ItemVersion(ServiceItem item, UUID author, String authorName, @Nullable String approverName, String note,
                          Instant createdAt, @Nullable Instant publishedAt) {

    public int number() {
        return item.version();
    }

    public VersionState state() {
        return item.state();
    }

    public boolean isBy(UUID account) {
        return author.equals(account);
    }
}
