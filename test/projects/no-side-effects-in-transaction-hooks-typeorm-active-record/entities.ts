import { AfterInsert, AfterRemove, BaseEntity, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { transport } from '../_shared/mail.ts';

/** Every account tells its owner when it is gone. */
export abstract class Account extends BaseEntity {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  email!: string;

  @AfterRemove()
  async sayGoodbye(): Promise<void> {
    await transport.sendMail({ to: this.email, subject: 'Your account is closed' });
  }
}

@Entity()
export class Member extends Account {}

@Entity()
export class Visitor extends BaseEntity {
  @PrimaryGeneratedColumn()
  id!: number;

  @AfterInsert()
  count(): void {
    this.id += 0;
  }
}
