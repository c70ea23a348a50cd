-- What the hotline handed over: its number and deadline beside our number.
create table request.hotline_case (
    external_number text primary key,
    number          text        not null unique,
    due             timestamptz,
    received_at     timestamptz not null,
    received_by     uuid        not null
);
comment on column request.hotline_case.due is 'by the hotline, null where it gave none';
create index hotline_case_received on request.hotline_case (received_at);

create table request.hotline_batch (
    id      uuid primary key,
    unit    text        not null,
    made_by uuid        not null,
    made_at timestamptz not null
);
comment on column request.hotline_batch.unit is 'slug of the centre, empty: the district''s';

-- A result that goes back, once for each result: by push or in a batch''s file.
create table request.hotline_return (
    id              uuid primary key,
    external_number text        not null references request.hotline_case,
    result_version  int         not null,
    batch           uuid references request.hotline_batch,
    body            text        not null,
    state           text        not null,
    attempts        int         not null default 0,
    next_try_at     timestamptz not null,
    last_error      text        not null default '',
    created_at      timestamptz not null,
    sent_at         timestamptz,
    unique (external_number, result_version)
);
comment on column request.hotline_return.result_version is 'of the event that gave the result';
create index hotline_return_due on request.hotline_return (next_try_at) where state in ('QUEUED', 'FAILED');
create index hotline_return_batch on request.hotline_return (batch) where batch is not null;
