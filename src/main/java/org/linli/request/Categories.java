package org.linli.request;

import java.util.List;
import java.util.Optional;

/** The setting {@code request.categories}: in the order in which residents see them. */
public record Categories(List<Category> categories) {

    public Categories {
        categories = List.copyOf(categories);
    }

    public Optional<Category> find(String code) {
        return categories.stream().filter(category -> category.code().equals(code)).findFirst();
    }
}
