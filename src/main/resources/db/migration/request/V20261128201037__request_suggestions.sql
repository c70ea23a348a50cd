-- What was learnt from closed requests: one classifier a row, the same for all nodes. Only the newest few are kept.
create table request.suggestion_model (
    version      bigint      not null generated always as identity primary key,
    learnt_at    timestamptz not null,
    closed_until timestamptz not null,
    lessons      int         not null,
    units        int         not null,
    words        int         not null,
    millis       int         not null,
    examples     uuid[]      not null,
    departments  text[]      not null,
    model        bytea       not null
);

-- What was suggested when a request was dispatched at a desk, and which place of it was taken (0: none). No person.
create table request.suggestion_taken (
    number   text        not null,
    at       timestamptz not null,
    centre   text        not null,
    category text        not null,
    model    bigint,
    offered  text[]      not null,
    lead     text        not null,
    place    int         not null,
    primary key (number, at)
);
create index suggestion_taken_at on request.suggestion_taken (at);
