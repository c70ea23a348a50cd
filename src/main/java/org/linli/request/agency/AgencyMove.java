package org.linli.request.agency;

/** What a district may let an agent do with the principal's request; named as the moves are. */
public enum AgencyMove { SUPPLEMENT, REMIND, APPEAL, REOPEN, WITHDRAW, RATE }
