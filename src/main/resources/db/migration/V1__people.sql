CREATE TABLE person (
  id uuid PRIMARY KEY,
  user_name text NOT NULL,
  name text NOT NULL,
  email text,
  password_hash text NOT NULL,
  roles text[] NOT NULL,
  queues text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX person_user_name ON person (lower(user_name));

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  hash bytea NOT NULL UNIQUE,
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
