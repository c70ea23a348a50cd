create schema parcel;

-- A parcel that waits at a centre for its recipient, or for the carrier that takes it along.
create table parcel.parcel (
    id               uuid primary key,
    kind             text        not null,
    centre           text        not null,
    carrier          text        not null,
    waybill          text        not null default '',
    shelf            text        not null default '',
    destination      text        not null default '',
    phone            bytea,
    phone_index      bytea,
    tail_index       bytea,
    code_hash        bytea,
    tries            int         not null default 0,
    free_at          timestamptz not null,
    status           text        not null default 'WAITING',
    came_at          timestamptz not null,
    came_by_name     text        not null,
    return_on        date,
    reminded_at      timestamptz,
    finished_at      timestamptz,
    finished_by_name text        not null default ''
);
create index parcel_at on parcel.parcel (centre, status, came_at desc);
create index parcel_of on parcel.parcel (phone_index) where phone_index is not null;
create index parcel_finished on parcel.parcel (finished_at) where phone is not null and finished_at is not null;
create unique index parcel_waybill on parcel.parcel (centre, carrier, waybill) where status = 'WAITING' and waybill <> '';
comment on column parcel.parcel.phone is 'sealed; empty some time after the parcel is gone';
comment on column parcel.parcel.code_hash is 'of the pick-up code, which only the short message holds';
comment on column parcel.parcel.tries is 'of the pick-up code; free_at is when the next one may be made';
