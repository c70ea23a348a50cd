create schema catalog;

-- What the law names (主项). Its handling items are the situations that are counted.
create table catalog.main_items (
    code            text primary key check (code ~ '^[a-z0-9-]+$'),
    name            text not null,
    department_code text not null,
    type            text not null,
    basis           text not null default '',
    rank            integer not null
);

-- A handling item (业务办理项): its code stands in addresses and never changes; what it says is in its versions.
create table catalog.items (
    code      text primary key check (code ~ '^[a-z0-9-]+$'),
    main_code text not null references catalog.main_items,
    rank      integer not null
);
create index items_of_main on catalog.items (main_code);

-- What an item says from a day on. Published versions stay for good: an old case still shows the item as it was.
create table catalog.versions (
    item_code      text not null references catalog.items,
    number         integer not null,
    state          text not null check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'SUSPENDED', 'ENDED')),
    effective_from date not null,
    terms          jsonb not null,
    author         uuid not null,
    author_name    text not null,
    approver       uuid,
    approver_name  text,
    note           text not null default '',
    created_at     timestamptz not null,
    published_at   timestamptz,
    primary key (item_code, number),
    check (approver is null or approver <> author)
);
create unique index versions_one_open on catalog.versions (item_code) where state in ('DRAFT', 'REVIEW');
create index versions_open on catalog.versions (state, created_at) where state in ('DRAFT', 'REVIEW');

-- Who may handle an item instead of whom, from a day on (放权).
create table catalog.delegations (
    item_code      text not null references catalog.items,
    to_level       text not null,
    from_level     text not null,
    basis          text not null,
    effective_from date not null,
    effective_to   date check (effective_to >= effective_from),
    primary key (item_code, to_level, effective_from)
);

-- Counts every change, so that each node knows when what it keeps in memory has aged.
create table catalog.revision (
    number bigint not null
);
insert into catalog.revision values (0);

create function catalog.count_change() returns trigger language plpgsql as $$
begin
    update catalog.revision set number = number + 1;
    return null;
end $$;
create trigger counted after insert or update or delete on catalog.main_items
    for each statement execute function catalog.count_change();
create trigger counted after insert or update or delete on catalog.items
    for each statement execute function catalog.count_change();
create trigger counted after insert or update or delete on catalog.versions
    for each statement execute function catalog.count_change();
create trigger counted after insert or update or delete on catalog.delegations
    for each statement execute function catalog.count_change();
