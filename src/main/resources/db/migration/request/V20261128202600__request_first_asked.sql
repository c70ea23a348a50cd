-- The first asked (首问责任人) is a person, not a status: who it is now is the last hand-over that counted, else whoever
-- the request was first said to or admitted by. One hand-over waits at a time.
create table request.first_asked_hand_over (
    id          uuid        primary key,
    request_id  uuid        not null,
    from_person uuid        not null,
    to_person   uuid        not null,
    reason      text        not null,
    asked_at    timestamptz not null,
    state       text        not null,
    answer      text        not null default '',
    decided_by  uuid,
    decided_at  timestamptz,
    check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'FORCED'))
);
create unique index first_asked_hand_over_waiting on request.first_asked_hand_over (request_id) where state = 'WAITING';
create index first_asked_hand_over_request on request.first_asked_hand_over (request_id, asked_at);
create index first_asked_hand_over_to on request.first_asked_hand_over (to_person);

-- 一次性告知: what somebody was told, all of it at once. Words may be erased without anything else falling with them.
create table request.one_time_notice (
    id         uuid        primary key,
    request_id uuid        not null,
    item_code  text        not null default '',
    item_name  text        not null default '',
    materials  text[]      not null,
    told       text        not null,
    way        text        not null,
    signed     boolean     not null,
    told_by    uuid        not null,
    told_at    timestamptz not null
);
create index one_time_notice_request on request.one_time_notice (request_id, told_at);
