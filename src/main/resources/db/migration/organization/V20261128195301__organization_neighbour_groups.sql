-- Chat groups of estates: the talk stays where it is, here is which there are and who looks after them.
create table organization.neighbour_groups (
    code           text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    name           text    not null,
    name_en        text    not null default '',
    estate_code    text    not null,
    community_code text    not null,
    people         integer not null check (people >= 0),
    keeper         text    not null default '',
    sample         boolean not null default false,
    version        integer not null default 0
);
comment on column organization.neighbour_groups.people is 'in the chat when somebody last counted';
comment on column organization.neighbour_groups.keeper is 'user name of an account';
create trigger counted after insert or update or delete on organization.neighbour_groups
    for each statement execute function organization.count_change();
