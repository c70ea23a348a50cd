-- Units outside the house: what is handed over to them, until they have taken it or somebody did it by telephone.
create table affair.partner (
    id         uuid primary key,
    name       text        not null,
    name_en    text        not null default '',
    url        text        not null,
    secret     bytea       not null,
    phone      text        not null default '',
    active     boolean     not null,
    created_by uuid        not null,
    created_at timestamptz not null
);
comment on column affair.partner.secret is 'sealed';

-- The id of a hand-over is its idempotency key through all attempts.
create table affair.hand_over (
    id          uuid primary key,
    partner     uuid        not null references affair.partner,
    subject     text        not null,
    centre      text        not null,
    title       text        not null,
    body        bytea       not null,
    state       text        not null,
    attempts    int         not null default 0,
    next_try_at timestamptz not null,
    last_error  text        not null default '',
    receipt     text        not null default '',
    created_by  uuid        not null,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    by_phone    text        not null default '',
    unique (partner, subject)
);
comment on column affair.hand_over.body is 'what is told to the partner, sealed';
comment on column affair.hand_over.by_phone is 'with whom it was settled by telephone';
create index hand_over_due on affair.hand_over (next_try_at) where state in ('QUEUED', 'FAILED');
create index hand_over_centre on affair.hand_over (centre, id);
