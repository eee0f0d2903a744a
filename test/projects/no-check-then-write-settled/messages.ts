// A time that says since when something is so: the second who wants it finds it so, or makes it so again.
import { DataSource, Entity, Column, PrimaryColumn } from 'typeorm';

@Entity()
class Letter {
  @PrimaryColumn()
  id!: string;

  @Column({ type: 'timestamp', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'timestamp', nullable: true })
  sentAt!: Date | null;
}

const letters = new DataSource({ type: 'postgres', entities: [Letter] }).getRepository(Letter);

export async function read(id: string): Promise<void> {
  const letter = await letters.findOneByOrFail({ id });
  if (letter.readAt) return;
  await letters.update(id, { readAt: new Date() });
}

export async function send(id: string, post: (id: string) => Promise<void>): Promise<void> {
  const letter = await letters.findOneByOrFail({ id });
  if (letter.sentAt) return;
  await post(id);
  await letters.update(id, { sentAt: new Date() }); // ! compareThenWrite "`sentAt`"
}
