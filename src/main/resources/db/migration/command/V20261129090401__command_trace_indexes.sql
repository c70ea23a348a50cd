-- Indexes of the rows hold what is asked for and no more: that of the open ones is walked from the newest on and holds
-- nothing that a move changes, those of moments repeat one moment once. Growing again from the log writes less.
drop index command.trace_open, command.trace_ended, command.trace_assess;
create index trace_open on command.trace (placed_at, id) where ended_at is null;
create index trace_ended on command.trace (ended_at) where ended_at is not null;
create index trace_assess on command.trace (assess_at) where assess_at is not null;
