-- A request is two rows: what was said once and stays, and the course that every move writes. The course is narrow and
-- none of its indexes holds a column that moves usually change, so that a move is written in place (a heap-only update)
-- and touches no index; the indexes of the facts are written once. Readers see both as request.service_request.
create table request.request_facts (
    id              uuid primary key,
    placed_at       timestamptz not null,
    anonymous       boolean     not null,
    confidential    boolean     not null,
    query_code_hash bytea       not null,
    number          text        not null unique,
    district        text        not null,
    source          text        not null,
    community       text,
    requester       uuid,
    lon             double precision,
    lat             double precision,
    once_key        bytea
);

create table request.request_course (
    id                uuid primary key,
    status_since      timestamptz not null,
    accept_yellow     timestamptz not null,
    accept_due        timestamptz not null,
    resolve_yellow    timestamptz not null,
    resolve_due       timestamptz not null,
    version           int         not null,
    policy            int         not null,
    round             int         not null default 1,
    hand_backs        int         not null default 0,
    attempts          int         not null default 0,
    petitions         int         not null default 0,
    reminders         int         not null default 0,
    nudges            int         not null default 0,
    supervisions      int         not null default 0,
    ladder            int         not null default 0,
    transfers         int         not null default 0,
    appealed          boolean     not null default false,
    excluded          boolean     not null default false,
    told              boolean     not null default false,
    -- 0 open, 1 closed and not yet archived, 2 over: what the piles' indexes ask for instead of the status, since it
    -- stays the same from move to move
    phase             smallint    not null generated always as (case
                          when status = 'CLOSED' then 1
                          when status in ('REFUSED', 'WITHDRAWN', 'EXPIRED', 'MERGED', 'ARCHIVED') then 2
                          else 0 end) stored,
    status            text        not null,
    category          text        not null,
    urgency           text        not null,
    complexity        text        not null,
    head              bytea       not null,
    centre            text,
    first_asked       uuid,
    lead              text,
    handler           uuid,
    refused_by        uuid,
    contacted_at      timestamptz,
    answered_at       timestamptz,
    closed_at         timestamptz,
    paused_at         timestamptz,
    yellow_at         timestamptz,
    red_at            timestamptz,
    stars             int,
    rated_at          timestamptz,
    last_attempt_at   timestamptz,
    finding           text,
    satisfaction      text,
    rectification_due timestamptz,
    suspended_until   timestamptz,
    note_due          timestamptz,
    reminded_at       timestamptz,
    nudge_at          timestamptz,
    merged_into       uuid,
    follows           uuid
) with (fillfactor = 70);

insert into request.request_facts (id, placed_at, anonymous, confidential, query_code_hash, number, district, source,
    community, requester, lon, lat, once_key)
select id, placed_at, anonymous, confidential, query_code_hash, number, district, source, community, requester, lon, lat,
    once_key
from request.service_request;

insert into request.request_course (id, status_since, accept_yellow, accept_due, resolve_yellow, resolve_due, version,
    policy, round, hand_backs, attempts, petitions, reminders, nudges, supervisions, ladder, transfers, appealed,
    excluded, told, status, category, urgency, complexity, head, centre, first_asked, lead, handler, refused_by,
    contacted_at, answered_at, closed_at, paused_at, yellow_at, red_at, stars, rated_at, last_attempt_at, finding,
    satisfaction, rectification_due, suspended_until, note_due, reminded_at, nudge_at, merged_into, follows)
select id, status_since, accept_yellow, accept_due, resolve_yellow, resolve_due, version,
    policy, round, hand_backs, attempts, petitions, reminders, nudges, supervisions, ladder, transfers, appealed,
    excluded, told, status, category, urgency, complexity, head, centre, first_asked, lead, handler, refused_by,
    contacted_at, answered_at, closed_at, paused_at, yellow_at, red_at, stars, rated_at, last_attempt_at, finding,
    satisfaction, rectification_due, suspended_until, note_due, reminded_at, nudge_at, merged_into, follows
from request.service_request;

drop table request.service_request;

create unique index request_facts_once_key on request.request_facts (once_key) where once_key is not null;
create index request_facts_requester on request.request_facts (requester, id) where requester is not null;
create index request_facts_near on request.request_facts (community, placed_at);
create index request_facts_placed on request.request_facts using brin (placed_at) with (autosummarize = on);

create index request_course_open on request.request_course (centre) where phase = 0;
create index request_course_closed on request.request_course (closed_at) where phase = 1;
create index request_course_suspended on request.request_course (suspended_until) where suspended_until is not null;
create index request_course_merged on request.request_course (merged_into) where merged_into is not null;
create index request_course_follows on request.request_course (follows) where follows is not null;

create view request.service_request as
select f.*, c.centre, c.category, c.urgency, c.complexity, c.status, c.version, c.status_since, c.first_asked, c.lead,
    c.handler, c.refused_by, c.appealed, c.round, c.hand_backs, c.contacted_at, c.answered_at, c.closed_at, c.policy,
    c.accept_yellow, c.accept_due, c.resolve_yellow, c.resolve_due, c.paused_at, c.yellow_at, c.red_at, c.stars,
    c.rated_at, c.attempts, c.last_attempt_at, c.finding, c.satisfaction, c.rectification_due, c.head, c.petitions,
    c.suspended_until, c.note_due, c.excluded, c.reminders, c.reminded_at, c.nudges, c.nudge_at, c.supervisions,
    c.ladder, c.transfers, c.merged_into, c.told, c.follows, c.phase
from request.request_facts f join request.request_course c on c.id = f.id;

-- The same for the parts: whether one still has to be done changes once, its status at every step.
alter table request.assignment
    add column open boolean not null generated always as (status in ('WAITING', 'SIGNED')) stored;
drop index request.assignment_unit;
create index assignment_unit on request.assignment (department) where open;
