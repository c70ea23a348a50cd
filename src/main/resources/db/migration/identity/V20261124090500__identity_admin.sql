create index accounts_sorted on identity.accounts ((coalesce(username, id::text)));
create index audit_subject_prefix on identity.audit (subject text_pattern_ops, id);

alter table identity.tokens add column used_at timestamptz;

-- The code with which an empty installation gets its first administrators.
create table identity.setup (
    only_one   boolean primary key default true check (only_one),
    code_hash  bytea       not null,
    created_at timestamptz not null
);

create table identity.profiles (
    account_id     uuid primary key references identity.accounts,
    community_code text not null default '',
    address        bytea,
    contact        text not null default 'SMS'
);
comment on column identity.profiles.address is 'sealed';
