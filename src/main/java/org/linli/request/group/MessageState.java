package org.linli.request.group;

/** What became of something said in a group. */
public enum MessageState { WAITING, ORDERED, ANSWERED, SET_ASIDE }
