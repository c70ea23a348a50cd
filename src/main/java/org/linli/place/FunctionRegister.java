package org.linli.place;

import org.linli.shared.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The X of 1 + 6 + X grows with what residents ask for. The one and the six are the programme's and stay. */
@Component
public class FunctionRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final GazetteerCache cache;

    FunctionRegister(JdbcClient jdbc, TransactionTemplate transaction, GazetteerCache cache) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cache = cache;
    }

    /** @throws Invalid at field {@code code} where there is such a function already */
    public void add(String code, String name, String nameEn) {
        var added = transaction.execute(status -> jdbc.sql("""
                insert into place.functions (code, name, name_en, block, rank)
                values (:code, :name, :nameEn, 'X', (select coalesce(max(rank), 0) + 1 from place.functions))
                on conflict (code) do nothing""")
                .param("code", code).param("name", name).param("nameEn", nameEn).update());
        if (added == 0) {
            throw Invalid.field("code", "place.admin.error.codeTaken", code);
        }
        cache.forget();
    }
}
