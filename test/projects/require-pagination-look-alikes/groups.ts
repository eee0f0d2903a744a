// The groups that one person is a member of are few; with everybody in them they are not.
import { Hono } from 'hono';
import { Column, Entity, ManyToOne, OneToMany, PrimaryColumn } from 'typeorm';
import { halls } from '../_shared/hall-knex.ts';
import { dataSource } from '../_shared/typeorm.ts';

@Entity()
class Team {
  @PrimaryColumn() id!: string;
  @Column() city!: string;
  @OneToMany(() => Player, (player) => player.team) players!: Player[];
}

@Entity()
class Player {
  @PrimaryColumn() id!: string;
  @Column() userId!: string;
  @ManyToOne(() => Team, (team) => team.players) team!: Team;
}

const teams = dataSource.getRepository(Team);
export const app = new Hono();

app.get('/mine-with-all', async (c) => {
  const where = { players: { userId: c.req.query('user') ?? '' } };
  return c.json(await teams.find({ where, relations: { players: true } })); // ! noLimit
});
app.get('/of-a-city', async (c) => c.json(await teams.find({ where: { city: c.req.query('city') ?? '' } }))); // ! noLimit

app.get('/halls', async (c) =>
  c.json(
    await halls('users_to_halls')
      .select('*')
      .where('user_id', c.req.query('user') ?? ''),
  ),
);
app.get('/invited', async (c) =>
  c.json(
    await halls('hall_invitations')
      .select('*')
      .where({ email: c.req.query('email') }),
  ),
);
app.get('/invitations', async (c) => {
  const sent = await halls('hall_invitations').where({ hall_id: 1 }).select('*'); // ! noLimit
  return c.json(sent);
});
