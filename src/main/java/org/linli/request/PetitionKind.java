package org.linli.request;

/** What can be asked for beside the status of a request: the work goes on while the asking waits. */
public enum PetitionKind {
    /** 延期: a later deadline, asked for before the old one. */
    EXTENSION,
    /** 挂起: the clock stops until a date, for what only a season or somebody outside can settle. */
    SUSPENSION,
    /** 牵头变更: another unit leads. */
    LEAD_CHANGE,
    /** 协办请求: another unit helps. */
    CO_HANDLING,
    /** 剔除: it counts in no statistics. */
    EXCLUSION;

    /** Only while a unit is at work; statistics can be corrected as long as the request lives. */
    public boolean isOfWork() {
        return this != EXCLUSION;
    }
}
