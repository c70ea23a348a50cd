-- What was recalled from a unit, or separated again after a merger, is the centre's: no unit leads it.
update request.request_course set lead = null where status in ('SUBMITTED', 'ADMITTED') and lead is not null;
