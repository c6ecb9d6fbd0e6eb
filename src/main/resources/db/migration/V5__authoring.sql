-- What authors wrote, version by version; exactly one is in force.
create table bundle (
    version      text        primary key,
    files        jsonb       not null,
    published_at timestamptz not null default now(),
    active       boolean     not null
);

create unique index bundle_active on bundle (active) where active;
