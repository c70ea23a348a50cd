-- A promise that an extension or an approved pause moved, and what supervision left out of the rates.
alter table command.trace
    add column moved_to timestamptz,
    add column left_out boolean not null default false;
