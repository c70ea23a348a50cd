-- Merged and archived requests are over, too: the piles of what is open stay small.
drop index request.service_request_desk;
drop index request.service_request_watch;
create index service_request_desk on request.service_request (centre, status, red_at, id)
    where status not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'MERGED', 'ARCHIVED');
create index service_request_watch on request.service_request (status, red_at, id)
    where status not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'MERGED', 'ARCHIVED');
-- What is to be archived: oldest first.
create index service_request_closed on request.service_request (closed_at) where status = 'CLOSED';

-- Which categories a worker may take from the pool; none: all.
create table request.worker_skill (
    account  uuid not null,
    category text not null,
    primary key (account, category)
);

-- Years whose calendar changed, and whose running clocks have to be counted again.
create table request.recount (
    year     int primary key,
    asked_at timestamptz not null
);
