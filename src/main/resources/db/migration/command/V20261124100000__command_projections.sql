create schema command;

-- How far the log of requests was followed. It moves in the transaction that writes the rows below.
create table command.follower (
    name        text primary key,
    transaction bigint not null,
    id          bigint not null
);
insert into command.follower values ('screen', 0, 0);

-- What is known of one request from its events. Codes and moments, nothing that somebody said and nobody's name.
create table command.trace (
    id            uuid primary key,
    number        text        not null,
    version       int         not null,
    centre        text        not null,
    community     text        not null,
    category      text        not null,
    source        text        not null,
    lead          text        not null,
    status        text        not null,
    anonymous     boolean     not null,
    direct        boolean     not null,
    placed_at     timestamptz not null,
    yellow_at     timestamptz,
    red_at        timestamptz,
    due_at        timestamptz not null,
    dispatched_at timestamptz,
    signed_at     timestamptz,
    sign_seconds  bigint,
    contacted_at  timestamptz,
    in_contact    boolean     not null,
    done_at       timestamptz,
    answered_at   timestamptz,
    ended_at      timestamptz,
    finding       text        not null,
    satisfaction  text        not null,
    assess_at     timestamptz,
    excluded      boolean     not null,
    promised      boolean     not null,
    kept          boolean     not null,
    responded     boolean     not null,
    followed      boolean     not null,
    solved        boolean     not null,
    satisfied     boolean     not null,
    fairly        boolean     not null
) with (fillfactor = 80);
create index trace_open on command.trace (status, centre, red_at) where ended_at is null;
create index trace_placed on command.trace (placed_at, id);
create index trace_ended on command.trace (ended_at, id) where ended_at is not null;
create index trace_signed on command.trace (signed_at) where signed_at is not null;
create index trace_assess on command.trace (assess_at, id) where assess_at is not null;

-- Counters, kept by what each batch of events changed in the rows above: they are their sums at any moment.
create table command.hourly (
    hour   timestamptz not null,
    centre text        not null,
    source text        not null,
    placed int         not null,
    closed int         not null,
    primary key (hour, centre, source)
);

create table command.daily (
    day       date not null,
    centre    text not null,
    lead      text not null,
    promised  int  not null,
    kept      int  not null,
    assessed  int  not null,
    excluded  int  not null,
    responded int  not null,
    followed  int  not null,
    solved    int  not null,
    satisfied int  not null,
    fairly    int  not null,
    primary key (day, centre, lead)
);

create table command.topic (
    day       date not null,
    community text not null,
    category  text not null,
    placed    int  not null,
    primary key (day, community, category)
);

-- A ring of the latest moves, for who watches or comes back after a break.
create table command.move (
    transaction bigint      not null,
    id          bigint      not null,
    at          timestamptz not null,
    type        text        not null,
    centre      text        not null,
    lead        text        not null,
    category    text        not null,
    stars       int         not null,
    primary key (transaction, id)
);
