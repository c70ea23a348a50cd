package org.linli.place;

/** How far a project point has come: 选址, 立项, 建设, 验收, 投用. */
public enum CentreStage {
    SITING, APPROVED, BUILDING, ACCEPTED, OPEN;

    public boolean isOpen() {
        return this == OPEN;
    }
}
