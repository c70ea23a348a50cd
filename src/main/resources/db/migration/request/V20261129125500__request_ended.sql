-- What ended without having been dealt with (refused, withdrawn, expired, merged) is little beside the archive.
update request.request_course set phase = 3 where status in ('REFUSED', 'WITHDRAWN', 'EXPIRED', 'MERGED');
create index request_course_ended on request.request_course (id) where phase = 3;
