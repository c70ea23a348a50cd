-- Delegations are changed by two people: one proposes, another approves. What was approved stands in catalog.delegations.
create table catalog.delegation_changes (
    id             uuid primary key,
    kind           text not null check (kind in ('BEGIN', 'END')),
    item_code      text not null references catalog.items,
    from_level     text not null,
    to_level       text not null,
    basis          text not null,
    effective_from date not null,
    effective_to   date check (effective_to >= effective_from),
    state          text not null check (state in ('REVIEW', 'APPROVED', 'GIVEN_BACK')),
    author         uuid not null,
    author_name    text not null,
    created_at     timestamptz not null,
    approver       uuid,
    approver_name  text,
    decided_at     timestamptz,
    note           text not null default '',
    check (approver is null or approver <> author)
);
create unique index delegation_changes_one_open on catalog.delegation_changes (item_code, to_level, effective_from)
    where state = 'REVIEW';
create index delegation_changes_by_time on catalog.delegation_changes (created_at desc);
