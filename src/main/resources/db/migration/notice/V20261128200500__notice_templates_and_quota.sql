-- what a message was made of, so that it can be made again and go by the operator's own templates; what goes first; why not
alter table notice.outbox
    add column template     text     not null default '',
    add column template_id  text     not null default '',
    add column variables    bytea,
    add column english      boolean  not null default false,
    add column urgency      smallint not null default 2,
    add column useful_until timestamptz,
    add column leased_until timestamptz,
    add column failure      text;
comment on column notice.outbox.template is 'kind of message, a key of the program';
comment on column notice.outbox.template_id is 'of the text at the operator when the message was written';
comment on column notice.outbox.variables is 'sealed: they may name a person or carry a code';
comment on column notice.outbox.urgency is '0 one-time code, 1 urgent, 2 ordinary';

drop index notice.outbox_due;
create index outbox_due on notice.outbox (urgency, next_try_at, id) where status in ('QUEUED', 'FAILED');

create table notice.sms_day (
    day      date not null,
    template text not null,
    sent     int  not null default 0,
    failed   int  not null default 0,
    given_up int  not null default 0,
    primary key (day, template)
);
comment on column notice.sms_day.failed is 'tries that were not taken';

insert into notice.sms_day (day, template, sent)
select (sent_at at time zone 'Asia/Shanghai')::date, template, count(*) from notice.outbox where status = 'SENT' group by 1, 2;
