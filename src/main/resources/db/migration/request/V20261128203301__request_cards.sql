-- What a unit's month looked like when it was summed up; frozen, since cards refer to it.
create table request.month_summary (
    month     date        not null,
    unit      text        not null,
    promised  int         not null,
    late      text[]      not null,
    critical  text[]      not null,
    unsolved  text[]      not null,
    composite numeric(5, 2),
    made_at   timestamptz not null,
    primary key (month, unit)
);

-- Months that were summed up: once, by the clock or by somebody.
create table request.month_review (
    month   date primary key,
    made_at timestamptz not null,
    made_by uuid        not null
);

-- Yellow and red cards: proposed by rule, decided by people.
create table request.card (
    id           uuid primary key,
    unit         text        not null,
    month        date        not null,
    colour       text        not null,
    grounds      text[]      not null,
    status       text        not null,
    decided_by   uuid,
    appeal_until timestamptz,
    unique (unit, month)
);
create index card_waiting on request.card (status) where status in ('PROPOSED', 'CONFIRMED', 'APPEALED');

create table request.card_step (
    card   uuid        not null,
    number int         not null,
    status text        not null,
    at     timestamptz not null,
    actor  uuid        not null,
    name   text        not null,
    said   text        not null,
    primary key (card, number)
);
