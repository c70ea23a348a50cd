package org.linli.place.web;

import java.util.List;
import java.util.Optional;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.web.Option;
import org.linli.web.Texts;

/** All communities to choose from, by subdistrict. */
public record CommunityChoice(Optional<Community> chosen, List<Group> groups) {

    /** A subdistrict's communities. */
    public record Group(String subdistrict, List<Option> communities) {
    }

    static CommunityChoice of(Texts t, Communities communities, Optional<Community> chosen) {
        return new CommunityChoice(chosen, communities.subdistricts().stream()
                .map(subdistrict -> new Group(t.name(subdistrict.name(), subdistrict.nameEn()),
                        communities.listOf(subdistrict.code()).stream()
                                .map(community -> Option.of(community.code(), t.name(community.name(), community.nameEn())))
                                .toList()))
                .filter(group -> !group.communities().isEmpty()).toList());
    }

    public String code() {
        return chosen.map(Community::code).orElse("");
    }
}
