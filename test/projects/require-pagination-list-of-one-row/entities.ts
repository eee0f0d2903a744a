import { Hono } from 'hono';
import { Column, DataSource, Entity, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';

@Entity()
class Hall {
  @PrimaryColumn() id!: string;
  @OneToMany(() => Visit, (visit) => visit.hall) visits!: Visit[];
  @OneToMany(() => Webhook, (webhook) => webhook.hall) webhooks!: Webhook[];
}

@Entity()
class Visit {
  @PrimaryColumn() id!: string;
  @Column() guest!: string;
  @ManyToOne(() => Hall, (hall) => hall.visits) hall!: Hall;
}

@Entity()
class Webhook {
  @PrimaryColumn() id!: string;
  @ManyToOne(() => Hall, (hall) => hall.webhooks) hall!: Hall;
}

const source = new DataSource({ type: 'postgres', entities: [Hall, Visit, Webhook] });
const halls = source.getRepository(Hall);
export const app = new Hono();

app.get('/halls/:id/visits', async (c) => {
  const hall = await halls.findOne({ where: { id: c.req.param('id') }, relations: { visits: true } }); // ! noLimitOfPart "`visits`"
  return c.json(hall?.visits ?? []);
});

app.get('/halls/:id/webhooks', async (c) => {
  const hall = await halls.findOne({ where: { id: c.req.param('id') }, relations: { webhooks: true } });
  return c.json(hall?.webhooks ?? []);
});
