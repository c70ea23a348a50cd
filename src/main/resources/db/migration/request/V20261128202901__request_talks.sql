-- 说事: where the centre sent what somebody had on their mind. Words that the resident reads stand in the request's thread.
create table request.talk (
    number     text primary key,
    way        text        not null,
    whereto    text        not null default '',
    decided_by uuid        not null,
    decided_at timestamptz not null
);
comment on column request.talk.way is 'ORDER, DELIBERATION or MEDIATION';
create index talk_way on request.talk (way, decided_at);
