-- First answers to calls with an Idempotency-Key, for a day.
create table request.kept_answer (
    key      bytea primary key,
    content  bytea       not null,
    status   int         not null,
    type     text        not null,
    location text        not null,
    body     bytea       not null,
    at       timestamptz not null
);
create index kept_answer_at on request.kept_answer (at);
