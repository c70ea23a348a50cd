create table identity.federated_identities (
    id           uuid primary key,
    account_id   uuid        not null references identity.accounts,
    issuer       text        not null,
    subject      text        not null,
    label        text        not null,
    by_admin     boolean     not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    unique (issuer, subject)
);
comment on table identity.federated_identities is 'accounts at a provider outside (OpenID Connect) that sign in as one of ours';
create index federated_identities_account on identity.federated_identities (account_id);
