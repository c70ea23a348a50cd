package org.linli.identity;

/** What language somebody's short messages are in. */
public enum MessageLanguage {
    CHINESE, ENGLISH
}
