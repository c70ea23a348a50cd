create schema place;

-- Keys are the codes that the country, the district and the centres' addresses use already (decision 0009).
-- A position is kept as it came (lon, lat, crs) and as CGCS2000 beside it (decision 0010).

-- Counts every change, so that each node knows when what it keeps in memory has aged.
create table place.revision (
    number bigint not null
);
insert into place.revision values (0);

create function place.count_change() returns trigger language plpgsql as $$
begin
    update place.revision set number = number + 1;
    return null;
end $$;

create table place.districts (
    code            char(6) primary key,
    name            text not null,
    name_en         text not null default '',
    population      integer not null,
    population_year integer not null,
    source          text not null default '',
    outline         text
);

create table place.subdistricts (
    code          char(9) primary key,
    district_code char(6) not null references place.districts,
    name          text not null,
    name_en       text not null default '',
    area_km2      numeric(8, 2)
);

create table place.communities (
    code             char(12) primary key,
    subdistrict_code char(9) not null references place.subdistricts,
    name             text not null,
    name_en          text not null default '',
    lon              double precision not null,
    lat              double precision not null,
    crs              text not null,
    lon_cgcs2000     double precision not null,
    lat_cgcs2000     double precision not null,
    position_sample  boolean not null
);

create table place.estates (
    code           text primary key,
    community_code char(12) not null references place.communities,
    name           text not null,
    old            boolean not null,
    lon            double precision not null,
    lat            double precision not null,
    crs            text not null,
    lon_cgcs2000   double precision not null,
    lat_cgcs2000   double precision not null,
    sample         boolean not null
);

create table place.buildings (
    code         text primary key,
    estate_code  text not null references place.estates,
    name         text not null,
    households   integer not null check (households >= 0),
    lon          double precision not null,
    lat          double precision not null,
    crs          text not null,
    lon_cgcs2000 double precision not null,
    lat_cgcs2000 double precision not null,
    sample       boolean not null
);

-- The 1 + 6 + X: one block ONE, six functions in block SIX, any number in block X.
create table place.functions (
    code    text primary key,
    name    text not null,
    name_en text not null default '',
    block   text not null check (block in ('ONE', 'SIX', 'X')),
    rank    integer not null
);

-- A centre is neither a community nor an address: it serves communities and has sites.
create table place.centres (
    slug             text primary key check (slug ~ '^[a-z][a-z0-9-]*$'),
    subdistrict_code char(9) not null references place.subdistricts,
    name             text not null,
    name_en          text not null default '',
    kind             text not null,
    layout           text not null,
    stage            text not null,
    confirmed        boolean not null,
    sample           boolean not null,
    qualified        boolean not null default false,
    phone            text not null default '',
    intro            text not null default '',
    intro_en         text not null default '',
    version          integer not null default 0
);

-- A community is served by one centre or by none.
create table place.centre_communities (
    community_code char(12) primary key references place.communities,
    centre_slug    text not null references place.centres
);

create table place.sites (
    code            text primary key,
    centre_slug     text not null references place.centres,
    position        integer not null check (position > 0),
    name            text not null,
    name_en         text not null default '',
    address         text not null,
    lon             double precision not null,
    lat             double precision not null,
    crs             text not null,
    lon_cgcs2000    double precision not null,
    lat_cgcs2000    double precision not null,
    position_sample boolean not null,
    source_type     text not null,
    owner           text not null default '',
    area_m2         numeric(8, 1) not null,
    agreement_until date,
    constraint sites_walking_order unique (centre_slug, position) deferrable initially deferred
);

create table place.rooms (
    code      text primary key,
    site_code text not null references place.sites,
    name      text not null,
    name_en   text not null default '',
    capacity  integer not null check (capacity >= 0),
    area_m2   numeric(8, 1) not null,
    active    boolean not null default true
);

create table place.room_functions (
    room_code     text not null references place.rooms on delete cascade,
    function_code text not null references place.functions,
    primary key (room_code, function_code)
);

-- Two rows a day are two spans: morning and afternoon.
create table place.opening_hours (
    site_code text not null references place.sites,
    weekday   integer not null check (weekday between 1 and 7),
    opens     time not null,
    closes    time not null,
    primary key (site_code, weekday, opens),
    check (closes > opens)
);

-- On that date these hours hold instead of the week's; without hours the site is closed.
create table place.opening_exceptions (
    site_code text not null references place.sites,
    date      date not null,
    opens     time,
    closes    time,
    reason    text not null,
    reason_en text not null default '',
    primary key (site_code, date),
    check ((opens is null) = (closes is null)),
    check (closes > opens)
);

create index estates_by_community on place.estates (community_code);
create index buildings_by_estate on place.buildings (estate_code);
create index sites_by_centre on place.sites (centre_slug);
create index rooms_by_site on place.rooms (site_code);

do $$
declare changing text;
begin
    foreach changing in array array['districts', 'subdistricts', 'communities', 'estates', 'buildings', 'functions',
        'centres', 'centre_communities', 'sites', 'rooms', 'room_functions', 'opening_hours', 'opening_exceptions']
    loop
        execute format('create trigger counted after insert or update or delete on place.%I
                        for each statement execute function place.count_change()', changing);
    end loop;
end $$;
