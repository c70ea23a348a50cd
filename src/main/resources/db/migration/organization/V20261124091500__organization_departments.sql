create schema organization;

-- Whoever can be asked to do something: departments of the district, subdistrict offices, enterprises of the networks.
create table organization.departments (
    code             text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    name             text not null,
    short_name       text not null,
    name_en          text not null default '',
    kind             text not null,
    subdistrict_code char(9),
    phone            text not null default '',
    duties           text not null default '',
    duties_en        text not null default '',
    rank             integer not null,
    active           boolean not null default true,
    version          integer not null default 0
);
create unique index departments_one_office_a_subdistrict on organization.departments (subdistrict_code)
    where subdistrict_code is not null;

-- Counts every change, so that each node knows when what it keeps in memory has aged.
create table organization.revision (
    number bigint not null
);
insert into organization.revision values (0);

create function organization.count_change() returns trigger language plpgsql as $$
begin
    update organization.revision set number = number + 1;
    return null;
end $$;
create trigger counted after insert or update or delete on organization.departments
    for each statement execute function organization.count_change();
