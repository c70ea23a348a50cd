package org.linli.place;

/** Where a site's floor space came from: 国有资产让渡, 闲置资产统筹, 社区办公用房整合. */
public enum SourceType { STATE_ASSET, IDLE_ASSET, COMMUNITY_OFFICE }
