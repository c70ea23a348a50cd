package org.linli.request.desk;

import org.jspecify.annotations.Nullable;
import org.linli.request.Category;
import org.linli.request.RequestSheet;
import org.linli.request.learning.Said;

/** What a request says, that units are suggested by. @param centre whose similar requests may be named */
public record Question(String title, String text, Category category, @Nullable String community,
                       @Nullable String centre) {

    public static Question of(RequestSheet sheet) {
        return new Question(sheet.head().title(), sheet.head().description(), sheet.head().category(),
                sheet.where().community(), sheet.where().centre());
    }

    Said said() {
        return ClosedRequests.said(title, text, category.code(), community);
    }
}
