package org.linli.web;

import org.linli.shared.Actor;

/** Where the web kit reports that somebody was refused a page. Implemented by the module that owns the audit trail. */
public interface AccessAudit {

    void refused(Actor actor, String method, String path);
}
