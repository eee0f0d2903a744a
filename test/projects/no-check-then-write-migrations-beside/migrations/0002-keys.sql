ALTER TABLE ONLY public.venues
  ADD COLUMN opened date,
  ADD CONSTRAINT venues_slug UNIQUE (slug);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS venues_name ON public.venues USING btree (region_id, lower(name)) WHERE opened IS NOT NULL;
create unique index one_gift on "OrderItem" ("orderId", quantity) where price = 0;
