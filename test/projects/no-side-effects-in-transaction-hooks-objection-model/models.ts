import { Model, type QueryContext, type StaticHookArguments } from 'objection';
import { transport } from '../_shared/mail.ts';

export class Song extends Model {
  static override tableName = 'songs';
  id!: number;
  email!: string;

  override async $afterInsert(context: QueryContext): Promise<void> {
    await super.$afterInsert(context);
    await transport.sendMail({ to: this.email, subject: 'Your song' });
  }

  override async $afterDelete(): Promise<void> {
    await transport.sendMail({ to: this.email, subject: 'Your song is gone' });
  }
}

export class Album extends Model {
  static override tableName = 'albums';
  id!: number;
  email!: string;

  static override async beforeUpdate({ asFindQuery }: StaticHookArguments<Album>): Promise<void> {
    const albums = await asFindQuery().select('email');
    for (const { email } of albums) await transport.sendMail({ to: email, subject: 'Your album' });
  }

  override $beforeInsert(): void {
    this.email = this.email.toLowerCase();
  }
}
