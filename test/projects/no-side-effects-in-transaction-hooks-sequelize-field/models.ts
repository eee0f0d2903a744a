import { AfterUpdate, Column, Model, Sequelize, Table } from 'sequelize-typescript';
import { transport } from '../_shared/mail.ts';

interface Signed {
  name: string;
}

async function tell(name: string): Promise<void> {
  await transport.sendMail({ to: 'legal@example.com', subject: `${name} has changed` });
}

@Table
export class Contract extends Model<Signed, Signed> {
  @Column
  declare name: string;

  @AfterUpdate
  static readonly announce = async (contract: Contract): Promise<void> => {
    await tell(contract.name);
  };
}

@Table
export class Draft extends Model<Signed, Signed> {
  @Column
  declare name: string;

  static readonly announce = async (draft: Draft): Promise<void> => {
    await tell(draft.name);
  };
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Contract, Draft] });
