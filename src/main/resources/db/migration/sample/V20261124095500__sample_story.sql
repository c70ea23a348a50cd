create schema sample;

-- Written before anything of the sample district, so that a load that was killed is told from a district of one's own.
create table sample.story (
    name        text primary key,
    begun_at    timestamptz not null,
    finished_at timestamptz
);

-- A chapter's row is written in the chapter's own transaction: it is there if and only if the chapter was told whole.
create table sample.chapters (
    name    text primary key,
    told_at timestamptz not null
);
