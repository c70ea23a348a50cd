package org.linli.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many items there are and how many each channel has. An item with two channels is one item and counts in both, so
 * the channels together give more than the items.
 */
public record ChannelCounts(int items, Map<Channel, Integer> byChannel) {

    static ChannelCounts of(List<ServiceItem> items) {
        var counts = new EnumMap<Channel, Integer>(Channel.class);
        for (var channel : Channel.values()) {
            counts.put(channel, (int) items.stream().filter(item -> item.has(channel)).count());
        }
        return new ChannelCounts(items.size(), counts);
    }

    /** Σ of the channels; never the number of items. */
    public int channelSum() {
        return byChannel.values().stream().mapToInt(Integer::intValue).sum();
    }
}
