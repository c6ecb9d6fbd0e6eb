CREATE SEQUENCE ticket_number START 1001;

CREATE TABLE ticket (
  id bigint PRIMARY KEY,
  number text NOT NULL UNIQUE,
  title text NOT NULL,
  language text NOT NULL,
  state text NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED')),
  done boolean NOT NULL GENERATED ALWAYS AS (state IN ('RESOLVED', 'CLOSED')) STORED,
  priority text NOT NULL CHECK (priority IN ('CRITICAL', 'HIGH', 'NORMAL', 'LOW')),
  rank smallint NOT NULL GENERATED ALWAYS AS (
    CASE priority WHEN 'CRITICAL' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'NORMAL' THEN 2 ELSE 3 END
  ) STORED,
  priority_reason text NOT NULL,
  queue text NOT NULL,
  holder text,
  holder_name text,
  reporter jsonb NOT NULL,
  concerned jsonb,
  origin text,
  card jsonb NOT NULL,
  resolution text,
  haystack text NOT NULL,
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK ((holder IS NULL) = (holder_name IS NULL))
);

CREATE INDEX ticket_waiting ON ticket (queue, rank, opened_at, id)
  WHERE holder IS NULL AND state NOT IN ('RESOLVED', 'CLOSED');
CREATE INDEX ticket_open ON ticket (rank, opened_at, id) WHERE state NOT IN ('RESOLVED', 'CLOSED');
CREATE INDEX ticket_done ON ticket (changed_at DESC, id DESC) WHERE state IN ('RESOLVED', 'CLOSED');
CREATE INDEX ticket_holder ON ticket (holder, rank, opened_at) WHERE holder IS NOT NULL;
CREATE INDEX ticket_origin ON ticket (origin) WHERE origin IS NOT NULL;

CREATE TABLE ticket_note (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ticket text NOT NULL REFERENCES ticket (number),
  by text NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL
);

CREATE INDEX ticket_note_ticket ON ticket_note (ticket, id);

CREATE TABLE ticket_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ticket text NOT NULL REFERENCES ticket (number),
  by text NOT NULL,
  what text NOT NULL,
  detail text NOT NULL,
  at timestamptz NOT NULL
);

CREATE INDEX ticket_change_ticket ON ticket_change (ticket, id);

-- What happened stays written: the history takes new lines only, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The rows of % are never changed or removed.', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER ticket_change_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON ticket_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
