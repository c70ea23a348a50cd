-- How each request went: how long it stood where, who handed it back, whether it was done again or got more time. The
-- rows grow again from the log with it.
truncate command.trace, command.hourly, command.daily, command.topic, command.move;
update command.follower set transaction = 0, id = 0;
alter table command.trace
    add column status_since   timestamptz not null,
    add column spent          bigint[]    not null,
    add column returned_by    text[]      not null,
    add column reopened       boolean     not null,
    add column extended       boolean     not null,
    add column signed_in_time boolean     not null;
