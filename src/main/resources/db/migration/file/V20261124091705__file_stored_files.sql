create schema file;

create table file.stored_file (
    id        uuid        not null primary key,
    purpose   text        not null,
    type      text        not null,
    bytes     bigint      not null,
    name      text        not null,
    width     int,
    height    int,
    stored_by uuid        not null,
    stored_at timestamptz not null
);

-- A content in pieces of 256 KiB. Pictures and sounds are compressed already, so PostgreSQL need not try.
create table file.chunk (
    file_id uuid  not null,
    part    text  not null,
    number  int   not null,
    content bytea not null,
    primary key (file_id, part, number)
);
alter table file.chunk alter column content set storage external;
