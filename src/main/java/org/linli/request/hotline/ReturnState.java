package org.linli.request.hotline;

/** Of a result on its way back: BY_FILE and SENT are back, FAILED is tried again, DEAD was given up. */
public enum ReturnState {
    QUEUED, SENT, FAILED, DEAD, BY_FILE;

    public boolean isBack() {
        return this == SENT || this == BY_FILE;
    }
}
