create schema affair;

create sequence affair.number_seq;

-- A case: an application for an item of the catalogue, on the version that it was started on.
create table affair.affair (
    id           uuid primary key,
    number       text        not null unique,
    item_code    text        not null,
    item_version int         not null,
    title        text        not null,
    centre       text        not null,
    channel      text        not null,
    owner        uuid,
    author       uuid        not null,
    status       text        not null,
    version      int         not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    received_at  timestamptz,
    accepted_at  timestamptz,
    decided_at   timestamptz,
    ended_at     timestamptz,
    due_at       timestamptz,
    yellow_at    timestamptz,
    told_once    boolean     not null default false,
    deemed       boolean     not null default false,
    committed    boolean     not null default false,
    check_due    date,
    checked      boolean     not null default false,
    extension    jsonb,
    stars        int,
    rated_at     timestamptz,
    comment      text        not null default ''
);
comment on column affair.affair.received_at is 'what was handed in last: the time to tell runs from here';
comment on column affair.affair.due_at is 'the end of the clock that runs now';
create index affair_desk on affair.affair (centre, status, due_at, id);
create index affair_owner on affair.affair (owner, id) where owner is not null;
create index affair_author on affair.affair (author, item_code) where status = 'DRAFT';
create index affair_due on affair.affair (due_at) where status in ('SUBMITTED', 'SUPPLEMENT');

-- Who applies and what they filled in: all sealed, found by blind indexes.
create table affair.content (
    affair_id      uuid primary key references affair.affair,
    name           bytea,
    phone          bytea,
    identity       bytea,
    address        bytea,
    answers        bytea,
    identity_kind  text not null default '',
    phone_index    bytea,
    identity_index bytea
);
create index content_phone on affair.content (phone_index) where phone_index is not null;
create index content_identity on affair.content (identity_index) where identity_index is not null;

create table affair.handed_in (
    affair_id    uuid   not null references affair.affair,
    position     int    not null,
    name         text   not null,
    need         text   not null,
    state        text   not null,
    files        uuid[] not null default '{}',
    promised_for date,
    provided_at  timestamptz,
    primary key (affair_id, position)
);
create index handed_in_promised on affair.handed_in (promised_for) where state = 'PROMISED';
create index handed_in_files on affair.handed_in using gin (files);

create table affair.event (
    affair_id uuid        not null references affair.affair,
    version   int         not null,
    type      text        not null,
    old       text        not null,
    new       text        not null,
    actor     uuid        not null,
    role      text        not null,
    at        timestamptz not null,
    said      text        not null default '',
    primary key (affair_id, version)
);
create function affair.stays() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a case is never rewritten';
end $$;
create trigger event_stays before update or delete on affair.event for each row execute function affair.stays();

-- Written notices, numbered without gaps a year and a kind.
create table affair.paper (
    id        uuid primary key,
    affair_id uuid        not null references affair.affair,
    kind      text        not null,
    year      int         not null,
    serial    int         not null,
    at        timestamptz not null,
    actor     uuid        not null,
    facts     jsonb       not null,
    unique (kind, year, serial)
);
create index paper_affair on affair.paper (affair_id, at);
create trigger paper_stays before update or delete on affair.paper for each row execute function affair.stays();
create table affair.paper_serial (
    kind text not null,
    year int  not null,
    last int  not null,
    primary key (kind, year)
);

-- What is asked with an item, field by field.
create table affair.form_field (
    item_code text    not null,
    position  int     not null,
    name      text    not null,
    label     text    not null,
    label_en  text    not null default '',
    type      text    not null,
    required  boolean not null default false,
    most      int     not null default 0,
    pattern   text    not null default '',
    options   text    not null default '',
    hint      text    not null default '',
    hint_en   text    not null default '',
    primary key (item_code, position)
);

-- Items for which a written promise of the applicant takes the place of papers.
create table affair.commitment (
    item_code text primary key,
    promise   text not null
);

-- What somebody applied for at another authority's system, kept by themselves.
create table affair.kept_receipt (
    id         uuid primary key,
    owner      uuid        not null,
    item_code  text        not null,
    item_name  text        not null,
    applied_on date        not null,
    receipt    bytea       not null,
    done       boolean     not null default false,
    created_at timestamptz not null
);
comment on column affair.kept_receipt.receipt is 'number and note, sealed';
create index kept_receipt_owner on affair.kept_receipt (owner, id);
