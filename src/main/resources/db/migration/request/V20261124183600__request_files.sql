-- Who has a file? Most orders and moves bring none, and so pay for none of this.
create index content_files on request.content using gin (files) where files <> '{}';
create index request_event_files on request.request_event (at) where detail ->> 'files' <> '';
