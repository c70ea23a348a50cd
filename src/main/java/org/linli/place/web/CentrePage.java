package org.linli.place.web;

import java.util.List;
import org.linli.place.Community;
import org.linli.place.MapTiles;

/**
 * A centre's public page.
 *
 * @param qualified   declared and checked: 达标, and nothing is missing
 * @param sites       in walking order
 * @param blocks      the one, the six and what else
 * @param communities that it serves
 */
public record CentrePage(CentreLine line, String intro, boolean introIsChinese, boolean qualified, List<SiteView> sites,
                         List<BlockView> blocks, List<Community> communities, MapTiles tiles, int radiusMetres) {
}
