import { Column, DataSource, Entity, In, PrimaryGeneratedColumn } from 'typeorm';
import { Hono } from 'hono';

@Entity()
class Ticket {
  @PrimaryGeneratedColumn() id!: number;
  @Column() hallId!: number;
  @Column({ unique: true }) seatId!: number;
}

const source = new DataSource({ type: 'postgres', entities: [Ticket] });
const tickets = source.getRepository(Ticket);

interface Grant {
  readonly hallId: number;
}

export const app = new Hono<{ Variables: { grants: readonly Grant[] } }>();

app.get('/tickets', async (c) => {
  const ids = c.get('grants').map(({ hallId }) => hallId);
  return c.json(await tickets.find({ where: { hallId: In(ids) } })); // ! noLimit "TypeORM"
});

app.get('/places', async (c) => {
  const ids = c.get('grants').map(({ hallId }) => hallId);
  return c.json(await tickets.find({ where: { seatId: In(ids) } }));
});
