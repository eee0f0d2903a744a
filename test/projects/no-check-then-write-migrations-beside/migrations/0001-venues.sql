-- The tables as they were first.
CREATE TABLE IF NOT EXISTS public."venues" (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug varchar(64) NOT NULL, -- unique since 0002
  licence text CHECK (licence IN ('a', 'b')) UNIQUE,
  region_id uuid NOT NULL,
  name text
);

create table stages (id serial, venue_id uuid, label text, fee numeric(10, 2), primary key (id), constraint one unique (venue_id, label));
