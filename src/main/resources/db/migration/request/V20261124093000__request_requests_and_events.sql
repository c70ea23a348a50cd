create schema request;

-- Gaps are allowed; the number shown is LL + date + at least six digits.
create sequence request.number_seq increment by 64;

create table request.service_request (
    id                uuid primary key,
    number            text        not null unique,
    once_key          bytea unique,
    query_code_hash   bytea       not null,
    district          text        not null,
    community         text,
    centre            text,
    category          text        not null,
    urgency           text        not null,
    complexity        text        not null,
    source            text        not null,
    requester         uuid,
    anonymous         boolean     not null,
    confidential      boolean     not null,
    lon               double precision,
    lat               double precision,
    placed_at         timestamptz not null,
    status            text        not null,
    version           int         not null,
    status_since      timestamptz not null,
    first_asked       uuid,
    lead              text,
    handler           uuid,
    refused_by        uuid,
    appealed          boolean     not null default false,
    round             int         not null default 1,
    hand_backs        int         not null default 0,
    contacted_at      timestamptz,
    answered_at       timestamptz,
    closed_at         timestamptz,
    policy            int         not null,
    accept_yellow     timestamptz not null,
    accept_due        timestamptz not null,
    resolve_yellow    timestamptz not null,
    resolve_due       timestamptz not null,
    paused_at         timestamptz,
    yellow_at         timestamptz,
    red_at            timestamptz,
    stars             int,
    rated_at          timestamptz,
    attempts          int         not null default 0,
    last_attempt_at   timestamptz,
    finding           text,
    satisfaction      text,
    rectification_due timestamptz,
    head              bytea       not null
) with (fillfactor = 80);

-- The centre's queues are small beside the history: only what is open is indexed.
create index service_request_desk on request.service_request (centre, status, red_at, id)
    where status not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED');
create index service_request_watch on request.service_request (status, red_at, id)
    where status not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED');
create index service_request_requester on request.service_request (requester, id) where requester is not null;
create index service_request_near on request.service_request (community, category, placed_at);

-- What people said and who they are: rows that can be erased without touching the chain of events.
create table request.content (
    request_id   uuid primary key,
    title        text not null,
    description  text not null,
    address      text not null,
    estate       text,
    contact_name bytea,
    contact_phone bytea,
    phone_index  bytea,
    files        uuid[] not null default '{}'
);
create index content_phone on request.content (phone_index, request_id) where phone_index is not null;

create table request.assignment (
    id            uuid primary key,
    request_id    uuid        not null,
    department    text        not null,
    lead          boolean     not null,
    round         int         not null,
    returnable    boolean     not null,
    status        text        not null,
    worker        uuid,
    dispatched_at timestamptz not null,
    sign_yellow   timestamptz,
    sign_due      timestamptz,
    contact_due   timestamptz,
    resolve_due   timestamptz,
    signed_at     timestamptz,
    contacted_at  timestamptz,
    done_at       timestamptz
) with (fillfactor = 80);
create index assignment_request on request.assignment (request_id);
create index assignment_unit on request.assignment (department, status, sign_due, id) where status in ('WAITING', 'SIGNED');

-- The log. It is append-only and the outbox of every follower: they read it by (transaction, id) below the oldest
-- transaction that still runs, and so never skip a late commit.
create table request.request_event (
    id           bigint      not null generated always as identity,
    transaction  xid8        not null default pg_current_xact_id(),
    request_id   uuid        not null,
    version      int         not null,
    type         text        not null,
    from_status  text,
    to_status    text        not null,
    actor        uuid        not null,
    actor_role   text        not null,
    unit         text        not null,
    at           timestamptz not null,
    detail       jsonb       not null,
    content_hash bytea,
    hash         bytea       not null,
    primary key (request_id, version)
);
create index request_event_follow on request.request_event (transaction, id);

create function request.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log of requests is append-only';
end $$;
create trigger request_event_append_only before update or delete on request.request_event
    for each row execute function request.refuse_change();
create trigger request_event_no_truncate before truncate on request.request_event
    for each statement execute function request.refuse_change();

create table request.statement (
    request_id uuid  not null,
    version    int   not null,
    text       text  not null,
    salt       bytea not null,
    primary key (request_id, version)
);
