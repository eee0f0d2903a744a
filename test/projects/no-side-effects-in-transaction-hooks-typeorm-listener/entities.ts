import { AfterInsert, BeforeUpdate, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { transport } from '../_shared/mail.ts';

export abstract class Model {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Invoice extends Model {
  @Column()
  email!: string;

  @AfterInsert()
  async announce(): Promise<void> {
    await transport.sendMail({ to: this.email, subject: 'Your invoice' });
  }
}

@Entity()
export class Receipt extends Model {
  @Column()
  email!: string;

  @BeforeUpdate()
  normalise(): void {
    this.email = this.email.toLowerCase();
  }
}
