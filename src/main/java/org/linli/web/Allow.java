package org.linli.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.linli.shared.ApiRight;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/**
 * Who may call a handler. Every handler carries one, on the method or on its class (a test says so). Without roles it
 * means every signed-in person; {@link #anyone()} opens it to all. Which rows they then see is the module's own rule.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    Role[] value() default {};

    /** Any of these will do, too, whatever the role. */
    Responsibility[] may() default {};

    /** Everybody who works for the centres or a department. */
    boolean staff() default false;

    boolean anyone() default false;

    /**
     * What an API key must hold, any of these. Without, a key reaches only what is open to anyone: a machine calls
     * nothing that was not meant for machines.
     */
    ApiRight[] key() default {};
}
