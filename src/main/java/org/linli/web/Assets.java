package org.linli.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of style sheets, scripts and pictures with their content's hash, so that browsers may keep them for a year. */
@Component
public class Assets {

    private final ObjectProvider<ResourceUrlProvider> urls;

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    /** {@code /css/linli.css} becomes {@code /css/linli-<hash>.css}; what is not there stays as it is. */
    public String url(String path) {
        var provider = urls.getIfAvailable();
        var versioned = provider == null ? null : provider.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
