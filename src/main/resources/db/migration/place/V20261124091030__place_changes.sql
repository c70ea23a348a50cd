-- What was changed about a centre by hand, and by whom. Rows are only added.
create table place.changes (
    id              bigint generated always as identity primary key,
    centre_slug     text references place.centres,
    what            text not null,
    detail          text not null default '',
    changed_by      uuid not null,
    changed_by_name text not null,
    changed_at      timestamptz not null
);
create index changes_by_centre on place.changes (centre_slug, id desc);
