package org.linli.request.hotline.web;

import org.springframework.stereotype.Component;

/** How the hotline's page and its files are made. */
@Component
record HotlineDesk(HotlinePages pages, HotlineTables tables) {
}
