-- What happens to a request beside its status; written only where it changed.
alter table request.service_request
    add column petitions       int         not null default 0,
    add column suspended_until timestamptz,
    add column note_due        timestamptz,
    add column excluded        boolean     not null default false,
    add column reminders       int         not null default 0,
    add column reminded_at     timestamptz,
    add column nudges          int         not null default 0,
    add column nudge_at        timestamptz,
    add column supervisions    int         not null default 0,
    add column ladder          int         not null default 0,
    add column transfers       int         not null default 0,
    add column merged_into     uuid,
    add column told            boolean     not null default false,
    add column follows         uuid;

create index service_request_suspended on request.service_request (suspended_until) where suspended_until is not null;
create index service_request_merged on request.service_request (merged_into) where merged_into is not null;
create index service_request_follows on request.service_request (follows) where follows is not null;

-- Asked for beside the status; what was said about it stands with its event.
create table request.petition (
    id         uuid primary key,
    request_id uuid        not null,
    kind       text        not null,
    unit       text        not null,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    round      int         not null,
    until      timestamptz,
    target     text,
    status     text        not null,
    decided_by uuid,
    decided_at timestamptz
);
create index petition_request on request.petition (request_id);
create index petition_waiting on request.petition (kind, request_id) where status = 'WAITING';
