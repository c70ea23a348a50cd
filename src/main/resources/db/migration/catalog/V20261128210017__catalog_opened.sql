-- Which item was opened after which question: material for new words. No person stands behind a row.
create table catalog.opened (
    query     text not null,
    item_code text not null,
    times     integer not null,
    last_at   timestamptz not null,
    primary key (query, item_code)
);
create index opened_by_times on catalog.opened (times desc, last_at desc);
