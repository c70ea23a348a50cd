create table identity.passkeys (
    id              uuid primary key,
    account_id      uuid        not null references identity.accounts,
    credential_id   bytea       not null unique,
    label           text        not null,
    public_key      bytea       not null,
    signature_count bigint      not null,
    uv_initialized  boolean     not null,
    transports      text        not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    attestation     bytea       not null,
    client_data     bytea       not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz
);
comment on table identity.passkeys is 'public keys of devices that sign in; nothing in it is secret';
create index passkeys_account on identity.passkeys (account_id);
