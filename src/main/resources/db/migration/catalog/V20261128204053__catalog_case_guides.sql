-- Questions that narrow a matter of life down to the items of one person's case (情形导办), kept as data.
create table catalog.case_guides (
    code       text primary key check (code ~ '^[a-z0-9-]+$'),
    title      text not null,
    title_en   text not null default '',
    event      text not null,
    rank       integer not null,
    questions  jsonb not null,
    version    integer not null,
    changed_at timestamptz not null
);
create trigger counted after insert or update or delete on catalog.case_guides
    for each statement execute function catalog.count_change();
