-- The numbers by which followers read the log: those of this server's transactions. Where the log was restored into a
-- server that has counted less far, both functions are replaced by ones that add what is missing (RestoredLog).
create function request.log_number() returns xid8 language sql volatile as
    'select pg_current_xact_id()';
create function request.log_settled() returns xid8 language sql stable as
    'select pg_snapshot_xmin(pg_current_snapshot())';
alter table request.request_event alter column transaction set default request.log_number();
