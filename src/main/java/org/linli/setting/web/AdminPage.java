package org.linli.setting.web;

import java.util.List;
import org.linli.setting.AdminNotice.Notice;

/** The administration's first page: what needs attention; the rest are the features of the page itself. */
public record AdminPage(List<Notice> notices) {
}
