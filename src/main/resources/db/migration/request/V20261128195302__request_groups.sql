-- Residents who said that they belong to a group's estate.
create table request.group_member (
    group_code text        not null,
    account    uuid        not null,
    joined_at  timestamptz not null,
    primary key (group_code, account)
);
create index group_member_account on request.group_member (account);

-- Written once for a group; who read it is counted.
create table request.group_announcement (
    id           uuid primary key,
    group_code   text        not null,
    title        text        not null,
    text         text        not null,
    until        date        not null,
    posted_by    uuid        not null,
    posted_at    timestamptz not null,
    withdrawn_at timestamptz
);
create index group_announcement_of on request.group_announcement (group_code, id);

create table request.group_reading (
    announcement uuid        not null references request.group_announcement,
    account      uuid        not null,
    at           timestamptz not null,
    primary key (announcement, account)
);

-- What was said in a group and needed somebody. Words and name can be erased; what became of it stays.
create table request.group_message (
    id          uuid primary key,
    group_code  text        not null,
    external_id text        not null default '',
    via         text        not null,
    text        text,
    said_by     bytea,
    said_at     timestamptz not null,
    received_at timestamptz not null,
    received_by uuid        not null,
    state       text        not null default 'WAITING',
    number      text,
    note        text        not null default '',
    settled_by  uuid,
    settled_at  timestamptz,
    erased_at   timestamptz
);
comment on column request.group_message.said_by is 'sealed';
comment on column request.group_message.number is 'of the request that it became';
create unique index group_message_external on request.group_message (group_code, external_id) where external_id <> '';
create index group_message_of on request.group_message (group_code, id);
create index group_message_waiting on request.group_message (group_code) where state = 'WAITING';
create index group_message_number on request.group_message (number) where number is not null;
