-- Machines that stand in centres, and rooms without staff that are open round the clock. What happens at them is the
-- module kiosk's; here is what stands where.
create table place.kiosks (
    code          text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    site_code     text not null references place.sites,
    name          text not null,
    name_en       text not null default '',
    spot          text not null default '',
    spot_en       text not null default '',
    model         text not null,
    serial_number text not null default '',
    installed_on  date,
    in_use        boolean not null default true,
    sample        boolean not null
);

create table place.zones (
    code            text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    centre_slug     text not null references place.centres,
    name            text not null,
    name_en         text not null default '',
    address         text not null,
    lon             double precision not null,
    lat             double precision not null,
    crs             text not null,
    lon_cgcs2000    double precision not null,
    lat_cgcs2000    double precision not null,
    position_sample boolean not null,
    model           text not null,
    devices         text not null default '',
    devices_en      text not null default '',
    access          text not null default '',
    access_en       text not null default '',
    in_use          boolean not null default true,
    sample          boolean not null
);
comment on column place.kiosks.spot is 'where inside the site';
comment on column place.zones.centre_slug is 'the centre that looks after it';
comment on column place.zones.devices is 'what stands there besides the terminal, in words';

create trigger counted after insert or update or delete on place.kiosks
    for each statement execute function place.count_change();
create trigger counted after insert or update or delete on place.zones
    for each statement execute function place.count_change();
