-- Public promises that were shorter than the request's own limit and were not kept; each begins supervision once.
create table request.broken_promise (
    request_id uuid        primary key,
    due        timestamptz not null,
    found_at   timestamptz not null
);
