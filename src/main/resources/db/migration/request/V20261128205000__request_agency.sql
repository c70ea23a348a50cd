-- 代办: a resident lets somebody act for them, for a while, with what is named; taken back at any moment. The papers that
-- go along are listed one by one, and the steps are kept.
create table request.agency (
    id            uuid        primary key,
    kind          text        not null,
    principal     uuid        not null,
    agent         uuid        not null,
    centre        text,
    what          text        not null,
    categories    text[]      not null default '{}',
    request_id    uuid,
    valid_from    date        not null,
    valid_until   date        not null,
    written       uuid,
    recorded_by   uuid        not null,
    created_at    timestamptz not null,
    stage         text        not null,
    revoked_at    timestamptz,
    revoked_by    uuid,
    revoke_reason text        not null default '',
    check (kind in ('PARTY', 'LIVING', 'CONVENIENCE')),
    check (valid_until >= valid_from and principal <> agent)
);
create index agency_agent on request.agency (agent);
create index agency_principal on request.agency (principal);
create index agency_centre on request.agency (centre, created_at);

create table request.agency_paper (
    id          uuid        primary key,
    agency_id   uuid        not null references request.agency,
    name        text        not null,
    original    boolean     not null,
    copies      int         not null,
    handed_at   timestamptz not null,
    handed_by   uuid        not null,
    returned_at timestamptz,
    returned_by uuid
);
create index agency_paper_of on request.agency_paper (agency_id, handed_at);

create table request.agency_step (
    agency_id uuid        not null references request.agency,
    stage     text        not null,
    at        timestamptz not null,
    person    uuid        not null,
    note      text        not null default '',
    primary key (agency_id, stage)
);
