-- Two tickets that have to do with one another; of a merged pair, the first one ended in the other.
CREATE TABLE ticket_link (
  ticket text NOT NULL REFERENCES ticket (number),
  other text NOT NULL REFERENCES ticket (number),
  merged boolean NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (ticket, other),
  CHECK (ticket <> other)
);

CREATE UNIQUE INDEX ticket_link_merged ON ticket_link (ticket) WHERE merged;
CREATE INDEX ticket_link_other ON ticket_link (other);
