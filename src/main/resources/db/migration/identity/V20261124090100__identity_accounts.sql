create table identity.accounts (
    id            uuid primary key,
    username      text unique,
    name          text,
    name_sealed   bytea,
    password_hash text,
    password_initial boolean not null default false,
    phone_sealed  bytea,
    phone_index   bytea,
    roles         text[]      not null,
    scope_kind    text        not null,
    scope_code    text        not null,
    title         text        not null default '',
    title_en      text        not null default '',
    machine       boolean     not null default false,
    sample        boolean     not null default false,
    active        boolean     not null default true,
    created_at    timestamptz not null,
    constraint named_once check ((name is null) <> (name_sealed is null))
);
comment on column identity.accounts.name is 'of staff and machines, in clear';
comment on column identity.accounts.name_sealed is 'of residents';

-- One number, one resident; a member of staff may be a resident with the same number.
create unique index accounts_resident_phone on identity.accounts (phone_index) where 'RESIDENT' = any (roles);
create index accounts_phone on identity.accounts (phone_index);
create index accounts_scope on identity.accounts (scope_kind, scope_code);

-- One row that only the right key opens: a database is never run with somebody else's key.
create table identity.vault (
    only_one boolean primary key default true check (only_one),
    sealed   bytea not null,
    indexed  bytea not null
);

create table identity.tokens (
    hash       bytea primary key,
    account_id uuid        not null references identity.accounts,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index tokens_account on identity.tokens (account_id);
create index tokens_expiry on identity.tokens (expires_at);

-- Failed attempts to sign in, by account and by address; the keys are blind. Shared by all nodes.
create table identity.slowdowns (
    key      bytea primary key,
    failures int         not null,
    last_at  timestamptz not null,
    free_at  timestamptz not null
);
create index slowdowns_last on identity.slowdowns (last_at);
