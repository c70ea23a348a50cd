-- lists of items that were brought: read row by row, compared, submitted and approved as a whole
create table catalog.intake_runs (
    id            uuid primary key,
    file_name     text not null,
    person        uuid not null,
    person_name   text not null,
    department    text not null,
    begun_at      timestamptz not null,
    beat_at       timestamptz not null,
    state         text not null check (state in ('READING', 'CHECKED', 'REFUSED', 'SUBMITTED', 'PUBLISHED', 'DROPPED', 'FAILED')),
    rows_read     integer not null default 0,
    fresh         integer not null default 0,
    changed       integer not null default 0,
    problems      integer not null default 0,
    approver      uuid,
    approver_name text,
    decided_at    timestamptz,
    check (approver is null or approver <> person)
);
create index intake_runs_by_time on catalog.intake_runs (begun_at desc);

-- terms: only of rows that are new or say something else
create table catalog.intake_rows (
    run           uuid not null references catalog.intake_runs on delete cascade,
    code          text not null,
    sheet         text not null,
    line          integer not null,
    main_code     text not null,
    before_number integer not null,
    terms         jsonb,
    primary key (run, code)
);
create index intake_rows_different on catalog.intake_rows (run, sheet, line) where terms is not null;

create table catalog.intake_problems (
    run         uuid not null references catalog.intake_runs on delete cascade,
    position    integer not null,
    sheet       text not null,
    line        integer not null,
    column_name text not null,
    message_key text not null,
    arguments   text[] not null,
    primary key (run, position)
);
