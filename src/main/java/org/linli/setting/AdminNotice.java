package org.linli.setting;

import java.util.List;

/** What a module wants administrators to see on the administration's first page, as long as it holds. */
public interface AdminNotice {

    List<Notice> notices();

    /**
     * @param messageKey its one sentence
     * @param path       where something can be done about it: a feature of the administration, with or without a
     *                   query; who may not open it is not told
     */
    record Notice(String messageKey, List<Object> arguments, String path) {
    }
}
