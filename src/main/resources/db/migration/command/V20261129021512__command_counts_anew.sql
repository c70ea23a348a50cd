-- Pauses that were approved, what supervision left out and what was recalled count otherwise: the rows grow again from
-- the log.
truncate command.trace, command.hourly, command.daily, command.topic, command.move;
update command.follower set transaction = 0, id = 0;
