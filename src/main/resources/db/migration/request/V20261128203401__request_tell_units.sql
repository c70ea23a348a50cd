-- How far units were told; what happened before is nobody's news.
insert into request.follow (name, transaction, id)
select 'units', coalesce(max(e.transaction::text::bigint), 0), coalesce(max(e.id), 0)
from (select transaction, id from request.request_event order by transaction desc, id desc limit 1) e;
