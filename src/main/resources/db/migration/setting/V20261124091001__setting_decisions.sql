create schema setting;

-- What was decided about a setting, by whom and why. Rows are only added: a later decision takes the place of an earlier
-- one from its own date on, and a decision that does not hold yet is withdrawn by a row of its own.
create table setting.decision (
    id              bigint generated always as identity primary key,
    key             varchar(80)  not null,
    number          int          not null check (number > 0),
    valid_from      date         not null,
    value           jsonb,
    withdraws       int,
    changed_by      uuid         not null,
    changed_by_name varchar(80)  not null,
    changed_at      timestamptz  not null,
    reason          varchar(300) not null,
    unique (key, number),
    foreign key (key, withdraws) references setting.decision (key, number),
    check ((value is null) = (withdraws is not null))
);

create function setting.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'decisions about settings are only added, never changed';
end $$;

create trigger decision_is_kept before update or delete on setting.decision
    for each row execute function setting.refuse_change();
