create table identity.sign_in_codes (
    id          uuid primary key,
    phone       bytea       not null,
    code_hash   bytea       not null,
    shown       bytea,
    expires_at  timestamptz not null,
    tries       int         not null default 0,
    redeemed    boolean     not null default false
);
comment on column identity.sign_in_codes.phone is 'sealed';
comment on column identity.sign_in_codes.code_hash is 'keyed: six digits would be found in a plain hash at once';
comment on column identity.sign_in_codes.shown is 'sealed; only where the sample district is loaded, whose pages show the code';
create index sign_in_codes_expiry on identity.sign_in_codes (expires_at);
