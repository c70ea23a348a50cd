-- What grid workers found on their rounds, to be shown to who found it.
create table request.finding (
    number   text primary key,
    found_by uuid        not null,
    found_at timestamptz not null,
    on_spot  boolean     not null
);
create index finding_of on request.finding (found_by, found_at);
