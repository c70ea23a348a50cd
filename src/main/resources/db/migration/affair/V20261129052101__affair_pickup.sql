-- Where a result waits to be collected; what opens a locker lies sealed with what else is the applicant's.
alter table affair.affair add column pickup jsonb;
alter table affair.content add column pickup_code bytea;
create index affair_uncollected on affair.affair (yellow_at) where status = 'READY';
