-- Tickets of the windows' queue, a centre and a day. Yesterday's are history; every day begins with number one.
create table affair.ticket (
    id        uuid primary key,
    centre    text        not null,
    day       date        not null,
    letter    text        not null,
    number    int         not null,
    source    text        not null,
    owner     uuid,
    state     text        not null,
    counter   int,
    calls     int         not null default 0,
    taken_at  timestamptz not null,
    called_at timestamptz,
    ended_at  timestamptz,
    unique (centre, day, letter, number)
);
comment on column affair.ticket.counter is 'the window that called it';
create index ticket_waiting on affair.ticket (centre, day, taken_at) where state = 'WAITING';
create unique index ticket_at_counter on affair.ticket (centre, day, counter) where state = 'CALLED';
create unique index ticket_of_owner on affair.ticket (centre, day, owner) where state in ('WAITING', 'CALLED') and owner is not null;

create table affair.ticket_number (
    centre text not null,
    day    date not null,
    letter text not null,
    last   int  not null,
    primary key (centre, day, letter)
);
