-- The lists of one category, newest first, whatever the state: walked backwards they end after a page, and a category
-- that nobody asked for is known at once. The state may not stand here, since every move changes it; the category stays
-- from move to move, so that a move is still written in place.
create index request_course_category on request.request_course (category, id);
