package org.linli.affair;

/** What can be done with a case. */
public enum Verb {
    SUBMIT, ACCEPT, ASK_SUPPLEMENT, SUPPLEMENT, REFUSE, COMPLETE, DECIDE, ISSUE, ASK_EXTENSION, RULE_EXTENSION, PROVIDE,
    CHECK, WITHDRAW, RATE, DEEM, LAPSE
}
