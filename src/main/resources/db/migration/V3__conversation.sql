create table conversation (
    id          uuid primary key,
    channel     text not null,
    address     text not null,
    language    text not null,
    holder      text not null check (holder in ('bot', 'queue', 'technician', 'nobody')),
    holder_user text,
    holder_name text,
    outcome     text not null,
    ticket      text,
    requester   jsonb not null,
    dialogue    jsonb not null,
    last_seq    bigint not null,
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    unique (channel, address),
    check ((holder = 'technician') = (holder_user is not null and holder_name is not null))
);

create index conversation_ticket on conversation (ticket) where ticket is not null;

-- Every message that was accepted, under the key that makes it the same message again.
create table inbound (
    conversation uuid not null references conversation on delete cascade,
    key          text not null,
    content      jsonb not null,
    received_at  timestamptz not null,
    turn         uuid,
    primary key (conversation, key)
);

create index inbound_unanswered on inbound (received_at) where turn is null;

create table message (
    conversation uuid not null references conversation on delete cascade,
    seq          bigint not null,
    sender       text not null,
    name         text,
    text         text not null,
    choices      jsonb not null,
    source       jsonb,
    at           timestamptz not null,
    turn         text,
    primary key (conversation, seq)
);

create table turn (
    id           uuid primary key,
    conversation uuid not null references conversation on delete cascade,
    decision     text not null,
    reason       text not null,
    evidence     jsonb not null,
    result       jsonb not null,
    at           timestamptz not null
);

create index turn_conversation on turn (conversation, at);

create table feedback (
    conversation uuid not null references conversation on delete cascade,
    at           timestamptz not null,
    solved       boolean not null,
    score        int check (score between 1 and 5),
    comment      text
);
