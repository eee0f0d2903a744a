import { AfterUpdate, BeforeSave, Column, DataType, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Tenant {
  id: number;
  email: string;
  photo: string | null;
  visits: number;
  pages: string[];
}

@Table
export class Lodger extends Model<Tenant, Partial<Tenant>> {
  @Column
  declare email: string;

  @Column(DataType.STRING)
  declare photo: string | null;

  @Column
  declare visits: number;

  @Column(DataType.JSONB)
  declare pages: string[];

  @AfterUpdate
  static async confirmAddress(lodger: Lodger): Promise<void> {
    if (!lodger.changed('email')) return;
    await transport.sendMail({ to: lodger.email, subject: 'Is this you?' });
  }

  @AfterUpdate
  static async archivePhoto(lodger: Lodger): Promise<void> {
    const before = lodger.previous('photo');
    if (before && before !== lodger.photo) await transport.sendMail({ to: 'photos@example.com', subject: before });
  }

  @BeforeSave
  static async printPages(lodger: Lodger): Promise<void> {
    if (!lodger.isNewRecord && lodger.changed('pages')) await transport.sendMail({ to: 'press@example.com', subject: 'New pages' });
  }

  visit(): void {
    this.visits += 1;
  }

  addPage(page: string): void {
    this.pages.push(page);
    this.changed('pages', true);
  }

  async move(email: string, options: object): Promise<void> {
    this.email = email;
    await this.save(options);
  }

  async store(values: Partial<Tenant>, options: object): Promise<void> {
    this.set(values);
    await this.save(options);
  }
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Lodger] });
