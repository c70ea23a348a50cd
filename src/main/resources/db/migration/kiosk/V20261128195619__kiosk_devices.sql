create schema kiosk;

-- What is known of a device from itself. Devices are place's kiosks and zones, told apart by their codes.
create table kiosk.device (
    code         text primary key,
    last_seen_at timestamptz,
    paper        text not null default 'UNKNOWN',
    fault        text not null default '',
    reported_at  timestamptz
);

-- A device's own key: of the page in its browser, or of the program beside it. Only a hash is kept.
create table kiosk.device_key (
    id           uuid primary key,
    device       text        not null,
    holder       text        not null,
    hash         bytea       not null unique,
    made_at      timestamptz not null,
    made_by_name text        not null,
    revoked_at   timestamptz,
    revoked_by_name text     not null default ''
);
create unique index device_key_held on kiosk.device_key (device, holder) where revoked_at is null;

-- The one-time code that an administrator reads out and somebody types at the device.
create table kiosk.enrolment (
    device       text        not null,
    holder       text        not null,
    hash         bytea       not null,
    tries        int         not null default 0,
    expires_at   timestamptz not null,
    made_by_name text        not null,
    primary key (device, holder)
);

create table kiosk.alarm (
    id              uuid primary key,
    device          text        not null,
    kind            text        not null,
    detail          text        not null default '',
    raised_at       timestamptz not null,
    cleared_at      timestamptz,
    handled_at      timestamptz,
    handled_by_name text        not null default '',
    note            text        not null default ''
);
create unique index alarm_open on kiosk.alarm (device, kind) where cleared_at is null;
create index alarm_of on kiosk.alarm (device, raised_at desc);

create table kiosk.patrol (
    id       uuid primary key,
    zone     text        not null,
    at       timestamptz not null,
    by_id    uuid        not null,
    by_name  text        not null,
    well     boolean     not null,
    findings text        not null default ''
);
create index patrol_of on kiosk.patrol (zone, at desc);

-- Counted as it happens: nothing of a person is in it.
create table kiosk.usage_day (
    device   text not null,
    day      date not null,
    sessions int  not null default 0,
    items    int  not null default 0,
    orders   int  not null default 0,
    primary key (device, day)
);

-- One person at a device. What was typed is never here; what may be shown again meanwhile is sealed, and gone at the end.
create table kiosk.visit (
    id       text primary key,
    device   text        not null,
    begun_at timestamptz not null,
    last_at  timestamptz not null,
    ended_at timestamptz,
    kept     bytea
);
create unique index visit_present on kiosk.visit (device) where ended_at is null;
comment on column kiosk.visit.kept is 'sealed: the receipt and the numbers opened, as long as the visit lasts';
