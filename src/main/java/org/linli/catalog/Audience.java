package org.linli.catalog;

/** Whom an item serves: natural persons (自然人) or entities (法人). */
public enum Audience {
    PERSON, ENTITY
}
