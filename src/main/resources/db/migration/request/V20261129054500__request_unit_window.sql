-- A unit hears of a first new order at once; those that follow within the setting's minutes are gathered here into one message.
create table request.unit_window (
    unit     text        primary key,
    opened   timestamptz not null,
    gathered int         not null default 0,
    number   text        not null default '',
    due      timestamptz
);
