-- Who may open a conversation of the web chat: whoever has its token, of which only the hash is kept.
create table chat_access (
    conversation uuid primary key references conversation on delete cascade,
    token_hash   bytea not null,
    granted_at   timestamptz not null default now()
);
