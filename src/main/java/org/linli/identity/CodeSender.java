package org.linli.identity;

import org.linli.shared.Phone;

/** Port: carries a one-time code to the telephone it is for. Implemented by the module that sends messages. */
public interface CodeSender {

    /** @param onceKey tells a repetition from another code */
    void send(Phone phone, String code, String onceKey);
}
