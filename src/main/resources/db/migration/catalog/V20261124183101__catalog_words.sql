-- Everyday words and the official names they stand for; staff add to them.
create table catalog.synonyms (
    word     text primary key check (word <> ''),
    official text not null check (official <> '')
);
create trigger counted after insert or update or delete on catalog.synonyms
    for each statement execute function catalog.count_change();

-- What was asked and found nothing, or nothing exact: material for new words. No person stands behind a row.
create table catalog.unanswered (
    query   text primary key,
    times   integer not null,
    found   integer not null,
    last_at timestamptz not null
);
create index unanswered_by_times on catalog.unanswered (times desc, last_at desc);
