-- The tables of the samples. Those of Prisma are named as its models are (test/schema.prisma); the rest as pg, Drizzle and TypeORM do.
CREATE TABLE "User" (id text PRIMARY KEY, email text NOT NULL UNIQUE, name text, balance int NOT NULL DEFAULT 0,
  "createdAt" timestamp NOT NULL DEFAULT now());
CREATE TABLE "Order" (id text PRIMARY KEY, status text NOT NULL DEFAULT 'pending', total int NOT NULL DEFAULT 0,
  "createdAt" timestamp NOT NULL DEFAULT now(), "userId" text NOT NULL REFERENCES "User");
CREATE TABLE "Product" (id text PRIMARY KEY, sku text NOT NULL UNIQUE, name text NOT NULL, stock int NOT NULL DEFAULT 0,
  price int NOT NULL DEFAULT 0);
CREATE TABLE "OrderItem" (id text PRIMARY KEY, quantity int NOT NULL, price int NOT NULL, "orderId" text NOT NULL REFERENCES "Order",
  "productId" text NOT NULL REFERENCES "Product", UNIQUE ("orderId", "productId"));
CREATE TABLE "Payment" (id text PRIMARY KEY, amount int NOT NULL, status text NOT NULL DEFAULT 'pending', "externalId" text NOT NULL UNIQUE,
  "orderId" text NOT NULL REFERENCES "Order");
CREATE TABLE "OutboxMessage" (id text PRIMARY KEY, topic text NOT NULL, payload jsonb NOT NULL, "createdAt" timestamp NOT NULL DEFAULT now(),
  "publishedAt" timestamp);
CREATE TABLE "AuditLog" (id text PRIMARY KEY, action text NOT NULL, details jsonb, "createdAt" timestamp NOT NULL DEFAULT now(),
  "userId" text REFERENCES "User");

CREATE TABLE users (id text PRIMARY KEY, email text, name text, verified boolean NOT NULL DEFAULT false, balance int NOT NULL DEFAULT 0);
CREATE TABLE products (id text PRIMARY KEY, stock int NOT NULL DEFAULT 0 CHECK (stock >= 0));
CREATE TABLE orders (id text PRIMARY KEY, status text NOT NULL DEFAULT 'pending', total int NOT NULL DEFAULT 0, product_id text);
CREATE TABLE items (order_id text NOT NULL, price int NOT NULL);
CREATE TABLE outbox (id text PRIMARY KEY DEFAULT gen_random_uuid()::text, topic text NOT NULL, payload jsonb NOT NULL);
CREATE TABLE invoices (order_id text PRIMARY KEY, amount int NOT NULL);
CREATE TABLE invitations (id text PRIMARY KEY DEFAULT gen_random_uuid()::text, email text NOT NULL);
CREATE TABLE exports (id text PRIMARY KEY DEFAULT gen_random_uuid()::text, "userId" text NOT NULL);

-- Makes a transaction fail when it commits, as late as it can.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused at commit'; END $$;

-- Holds a transaction up when it has changed a row, for as long as somebody has this lock.
CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NULL; END $$;

-- Makes the database as new: one customer and one product, which most samples are about.
CREATE FUNCTION reset() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one text;
BEGIN
  DROP SCHEMA IF EXISTS pgboss CASCADE;
  EXECUTE format('ALTER DATABASE %I RESET ALL', current_database());
  FOR one IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = 'refuse' LOOP
    EXECUTE format('DROP TRIGGER refuse ON %s', one);
  END LOOP;
  FOR one IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = 'meet' LOOP
    EXECUTE format('DROP TRIGGER meet ON %s', one);
  END LOOP;
  SET LOCAL session_replication_role = replica; -- no foreign keys
  FOR one IN SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('DELETE FROM %s', one);
  END LOOP;
  INSERT INTO "User" (id, email) VALUES ('ada', 'ada@example.com');
  INSERT INTO "Product" (id, sku, name, stock) VALUES ('tea', 'tea-1', 'Tea', 10);
  INSERT INTO users (id, email) VALUES ('ada', 'ada@example.com');
  INSERT INTO products (id, stock) VALUES ('tea', 10);
END $$;
