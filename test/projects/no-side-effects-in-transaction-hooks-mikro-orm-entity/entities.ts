import { AfterCreate, BeforeUpdate, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { transport } from '../_shared/mail.ts';

@Entity()
export class Letter {
  @PrimaryKey()
  id!: number;

  @Property()
  email!: string;

  @AfterCreate()
  async announce(): Promise<void> {
    await transport.sendMail({ to: this.email, subject: 'A letter' });
  }
}

@Entity()
export class Note {
  @PrimaryKey()
  id!: number;

  @Property()
  email!: string;

  @BeforeUpdate()
  normalise(): void {
    this.email = this.email.toLowerCase();
  }
}
