package org.linli.request.hotline.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.hotline.DueText;
import org.linli.request.hotline.HotlineReceipt.Handed;
import org.linli.shared.Invalid;
import org.linli.shared.Phone;

/** Something handed over, as a clerk types it. */
public record HotlineForm(@Nullable String external, @Nullable String due, @Nullable String category, @Nullable String text,
                          @Nullable String communityCode, @Nullable String address, @Nullable String name,
                          @Nullable String phone) {

    static final HotlineForm EMPTY = new HotlineForm(null, null, null, null, null, null, null, null);

    public String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** @throws Invalid where the deadline cannot be read or no community was chosen */
    Handed handed() {
        if (or(communityCode).isEmpty()) {
            throw Invalid.field("communityCode", "web.missing");
        }
        var number = Phone.parse(or(phone)).map(Phone::number).orElse(or(phone).strip());
        return new Handed(or(external), moment(), or(category), or(text),
                new Placing.Where(or(communityCode), "", or(address), null), new Placing.Contact(or(name), number));
    }

    private @Nullable Instant moment() {
        return or(due).isBlank() ? null
                : DueText.parse(or(due)).orElseThrow(() -> Invalid.field("due", "hotline.error.date"));
    }
}
