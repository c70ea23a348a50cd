package org.linli.request;

/** What became of a petition; LAPSED where the work was finished or went elsewhere before anybody decided. */
public enum PetitionStatus { WAITING, GRANTED, DENIED, LAPSED }
