package org.linli.request.talk;

/** 点单, 议事, 调解: what became of something that was on somebody's mind. */
public enum TalkWay { ORDER, DELIBERATION, MEDIATION }
