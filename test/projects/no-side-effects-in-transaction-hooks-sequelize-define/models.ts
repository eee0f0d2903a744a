import { DataTypes, Sequelize } from 'sequelize';
import { transport } from '../_shared/mail.ts';

export const sequelize = new Sequelize('postgres://localhost/shop');

export const Parcel = sequelize.define(
  'parcel',
  { email: DataTypes.STRING },
  {
    hooks: {
      async afterDestroy(parcel) {
        await transport.sendMail({ to: String(parcel.get('email')), subject: 'Your parcel is gone' });
      },
    },
  },
);

export const Letter = sequelize.define('letter', { email: DataTypes.STRING });

sequelize.addHook('beforeBulkRestore', async () => {
  await transport.sendMail({ to: 'desk@example.com', subject: 'Rows are back' });
});
