create schema notice;

create table notice.outbox (
    id          uuid primary key,
    kind        text        not null,
    phone       bytea       not null,
    text        bytea       not null,
    once_key    text        not null unique,
    status      text        not null,
    attempts    int         not null default 0,
    next_try_at timestamptz not null,
    last_error  text        not null default '',
    created_at  timestamptz not null,
    sent_at     timestamptz
);
comment on column notice.outbox.phone is 'sealed';
comment on column notice.outbox.text is 'sealed: it may name a person or carry a code';

create index outbox_due on notice.outbox (next_try_at) where status in ('QUEUED', 'FAILED');
create index outbox_not_sent on notice.outbox (status, id) where status <> 'SENT';
create index outbox_sent on notice.outbox (sent_at) where status = 'SENT';
