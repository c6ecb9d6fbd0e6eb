-- A lane is delivered by one worker at a time. Its version is bumped by every enqueue, so that an
-- empty lane is removed only when nothing was written since it was seen empty.
create table outbox_lane (
  lane         text primary key,
  version      bigint not null default 1,
  due_at       timestamptz not null default now(),
  lease        bigint not null default 0,
  leased_by    uuid,
  leased_until timestamptz not null default '-infinity'
);

create index outbox_lane_due on outbox_lane (due_at);

create table outbox_entry (
  id         bigint generated always as identity primary key,
  lane       text not null references outbox_lane,
  kind       text not null,
  payload    jsonb not null,
  attempts   integer not null default 0,
  last_error text,
  created_at timestamptz not null default now()
);

create index outbox_entry_lane on outbox_entry (lane, id);

-- What will never arrive, kept for the operator.
create table outbox_rejected (
  id          bigint primary key,
  lane        text not null,
  kind        text not null,
  payload     jsonb not null,
  attempts    integer not null,
  why         text not null,
  created_at  timestamptz not null,
  rejected_at timestamptz not null default now()
);
