package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.database.Upsert;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Project points, their premises and whom they serve, changed by hand. */
@Component
public class ProjectPoints {

    private final JdbcClient jdbc;
    private final CentreChange change;

    ProjectPoints(JdbcClient jdbc, CentreChange change) {
        this.jdbc = jdbc;
        this.change = change;
    }

    /** @throws Invalid at field {@code slug} where the slug is taken */
    public void create(NewCentre centre, Actor actor) {
        change.create(centre.slug(), actor, () -> {
            var added = jdbc.sql("""
                    insert into place.centres (slug, subdistrict_code, name, name_en, kind, layout, stage, confirmed, sample)
                    values (:slug, :subdistrict, :name, :nameEn, :kind, :layout, 'SITING', false, false)
                    on conflict (slug) do nothing""")
                    .param("slug", centre.slug()).param("subdistrict", centre.subdistrictCode())
                    .param("name", centre.name()).param("nameEn", centre.nameEn())
                    .param("kind", centre.kind().name()).param("layout", centre.layout().name()).update();
            if (added == 0) {
                throw Invalid.field("slug", "place.admin.error.codeTaken", centre.slug());
            }
        });
    }

    /** A new site at the end of the walk, or a known one as it is now. */
    public void keep(String siteCode, SiteTerms terms, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.SITE, siteCode, actor, centre -> {
            var known = centre.sites().stream().filter(site -> site.code().equals(siteCode)).findFirst();
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("code", siteCode);
            values.put("centre_slug", centre.slug());
            values.put("position", known.map(Site::position)
                    .orElseGet(() -> centre.sites().isEmpty() ? 1 : centre.sites().getLast().position() + 1));
            values.put("name", terms.name());
            values.put("name_en", terms.nameEn());
            values.put("address", terms.address());
            RegisterRows.put(values, terms.given());
            values.put("position_sample", terms.positionSample());
            values.put("source_type", terms.sourceType().name());
            values.put("owner", terms.owner());
            values.put("area_m2", terms.areaM2());
            values.put("agreement_until", terms.agreementUntil());
            new Upsert(jdbc, "place", "sites", "code").write(values);
        });
    }

    /** Swaps a site with the one before it in the walk; the first stays. */
    public void earlier(String siteCode, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.SITE, siteCode, actor, centre -> jdbc.sql("""
                with moved as (select position from place.sites where code = :code and centre_slug = :centre),
                     before as (select max(position) as position from place.sites
                                 where centre_slug = :centre and position < (select position from moved))
                update place.sites s
                   set position = case when s.code = :code then before.position else moved.position end
                  from moved, before
                 where s.centre_slug = :centre and before.position is not null
                   and (s.code = :code or s.position = before.position)""")
                .param("code", siteCode).param("centre", centre.slug()).update());
    }

    /** The centre serves these communities and no others; each leaves the centre that served it before. */
    public void serve(List<String> communities, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.COMMUNITIES, String.valueOf(communities.size()), actor, centre -> {
            jdbc.sql("delete from place.centre_communities where centre_slug = :centre")
                    .param("centre", centre.slug()).update();
            communities.forEach(code -> jdbc.sql("""
                    insert into place.centre_communities (community_code, centre_slug) values (:code, :centre)
                    on conflict (community_code) do update set centre_slug = excluded.centre_slug""")
                    .param("code", code).param("centre", centre.slug()).update());
        });
    }
}
