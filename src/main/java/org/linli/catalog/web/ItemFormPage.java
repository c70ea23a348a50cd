package org.linli.catalog.web;

import org.linli.catalog.ServiceItem;
import org.linli.web.FormErrors;

/** An item being written. */
public record ItemFormPage(ServiceItem item, ItemForm form, FormErrors errors, String refusal) {
}
