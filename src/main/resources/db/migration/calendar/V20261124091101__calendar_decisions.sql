create schema calendar;

-- What was decided about a date; the latest row of a date counts. Rows are only added. A year is known once a notice of
-- the State Council was entered for it (from_notice).
create table calendar.decision (
    id              bigint generated always as identity primary key,
    date            date         not null,
    kind            varchar(8)   not null check (kind in ('OFF', 'WORK', 'ORDINARY')),
    name            varchar(60)  not null,
    notice          varchar(300) not null,
    from_notice     boolean      not null,
    decided_by      uuid         not null,
    decided_by_name varchar(80)  not null,
    decided_at      timestamptz  not null,
    reason          varchar(300) not null
);
create index decision_of_date on calendar.decision (date, id desc);

create function calendar.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'decisions about dates are only added, never changed';
end $$;

create trigger decision_is_kept before update or delete on calendar.decision
    for each row execute function calendar.refuse_change();
