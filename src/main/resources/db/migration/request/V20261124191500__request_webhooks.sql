-- Systems of departments that want to be told what happens to requests.
create table request.webhook (
    id          uuid primary key,
    name        text        not null,
    url         text        not null,
    secret      bytea       not null,
    department  text        not null default '',
    events      text[]      not null default '{}',
    active      boolean     not null default true,
    created_by  uuid        not null,
    created_at  timestamptz not null
);
comment on column request.webhook.secret is 'sealed';
comment on column request.webhook.department is 'empty: every department';
comment on column request.webhook.events is 'empty: every event';

-- How far the log was followed for them.
create table request.webhook_position (
    only_one    boolean primary key default true check (only_one),
    transaction bigint not null,
    id          bigint not null
);
insert into request.webhook_position (transaction, id) values (0, 0);

create table request.webhook_delivery (
    id          uuid primary key,
    webhook     uuid        not null references request.webhook,
    event_id    bigint      not null,
    number      text        not null,
    event       text        not null,
    body        text        not null,
    status      text        not null default 'QUEUED',
    attempts    int         not null default 0,
    next_try_at timestamptz not null,
    last_error  text        not null default '',
    created_at  timestamptz not null,
    sent_at     timestamptz,
    unique (webhook, event_id)
);
create index webhook_delivery_due on request.webhook_delivery (next_try_at) where status in ('QUEUED', 'FAILED');
create index webhook_delivery_of on request.webhook_delivery (webhook, id);
create index webhook_delivery_sent on request.webhook_delivery (sent_at) where status = 'SENT';
