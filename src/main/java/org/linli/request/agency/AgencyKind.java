package org.linli.request.agency;

/** 党建, 生活, 便民: by which agency is counted. */
public enum AgencyKind { PARTY, LIVING, CONVENIENCE }
