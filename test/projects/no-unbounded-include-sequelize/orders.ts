// Sequelize behind Koa: by class, by name, and as the program declares it.
import Router from '@koa/router';
import { type InferAttributes, type InferCreationAttributes, Model, type NonAttribute } from 'sequelize';

class Customer extends Model<InferAttributes<Customer>, InferCreationAttributes<Customer>> {
  declare id: number;
}

class Item extends Model<InferAttributes<Item>, InferCreationAttributes<Item>> {
  declare id: number;
}

class Note extends Model<InferAttributes<Note>, InferCreationAttributes<Note>> {
  declare id: number;
}

class Order extends Model<InferAttributes<Order>, InferCreationAttributes<Order>> {
  declare id: number;
  declare items?: NonAttribute<Item[]>;
  declare customer?: NonAttribute<Customer>;
}

Order.hasMany(Item, { as: 'items' });
Order.hasMany(Note);
Order.belongsTo(Customer, { as: 'customer' });

export const router = new Router();

router.get('/orders', async (context) => {
  context.body = await Order.findAll({
    limit: 50,
    include: [
      { model: Customer, as: 'customer' },
      { model: Item, as: 'items' }, // ! unbounded "`items`"
    ],
  });
});

router.get('/orders/noted', async (context) => {
  const { rows, count } = await Order.findAndCountAll({
    limit: 50,
    include: [
      Customer,
      Note, // ! unbounded "`Note`"
      'items', // ! unbounded
    ],
  });
  context.body = { rows, count };
});

router.get('/orders/bounded', async (context) => {
  context.body = await Order.findAll({
    limit: 50,
    include: [{ model: Item, as: 'items', separate: true, limit: 10 }, { model: Customer }],
  });
});
