package org.linli.catalog;

/** 人生一件事: the moment of a life that brings somebody here. */
public enum LifeEvent {
    BIRTH, SCHOOL, WORK, BUSINESS, HOME, SETTLE, MARRIAGE, HEALTH, ELDER, DISABILITY, AID, VETERAN, TRAVEL, LEGAL, LEAVE
}
