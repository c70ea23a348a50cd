package org.linli.setting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.linli.setting.SettingBook;
import org.linli.setting.SettingKeys;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that was ever decided about the settings, as a file. */
@Controller
@Allow({Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR})
class SettingExport {

    private final SettingKeys keys;
    private final SettingBook book;

    SettingExport(SettingKeys keys, SettingBook book) {
        this.keys = keys;
        this.book = book;
    }

    @GetMapping("/admin/settings.{ending:" + TableFormat.ENDINGS + "}")
    void send(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var header = Stream.of("what", "number", "validFrom", "by", "at", "reason", "value")
                .map(column -> page.t().get("setting.column." + column)).toList();
        TableFormat.of(ending).send(response, "settings", header, table -> keys.list().forEach(key ->
                book.timeline(key).newestFirst().forEach(decision -> table.row(Labels.of(page.t(), key).title(),
                        decision.number(), decision.validFrom(), decision.changedByName(), decision.changedAt(),
                        decision.reason(), decision.isWithdrawal() ? page.t().get("setting.withdraw") : decision.value()))));
    }
}
