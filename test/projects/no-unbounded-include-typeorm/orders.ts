// TypeORM behind Nest: relations of a find, and joins.
import { Controller, Get, Query } from '@nestjs/common';
import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity()
class Customer {
  @PrimaryGeneratedColumn() id!: number;
  @OneToMany(() => Order, (order) => order.customer) orders!: Order[];
}

@Entity()
class Item {
  @PrimaryGeneratedColumn() id!: number;
  @ManyToOne(() => Order, (order) => order.items) order!: Order;
}

@Entity()
class Order {
  @PrimaryGeneratedColumn() id!: number;
  @Column('text', { array: true }) tags!: string[];
  @ManyToOne(() => Customer, (customer) => customer.orders) customer!: Customer;
  @OneToMany(() => Item, (item) => item.order) items!: Item[];
}

class OrdersService {
  constructor(private readonly orders: Repository<Order>) {}

  page(skip: number) {
    return this.orders.find({
      take: 50,
      skip,
      relations: { customer: true, items: true }, // ! unbounded "(OrdersService.page)"
    });
  }

  async older(skip: number) {
    const [rows, total] = await this.orders.findAndCount({
      take: 50,
      skip,
      relations: { customer: { orders: true } }, // ! unbounded "`orders`"
    });
    return { rows, total };
  }

  joined(skip: number) {
    return this.orders
      .createQueryBuilder('o')
      .leftJoinAndSelect('o.customer', 'c')
      .leftJoinAndSelect('c.orders', 'other') // ! unbounded
      .take(50)
      .skip(skip)
      .getMany();
  }

  plain(skip: number) {
    return this.orders.find({ take: 50, skip, relations: { customer: true } });
  }

  filtered(skip: number) {
    return this.orders.createQueryBuilder('o').leftJoin('o.items', 'i').where('i.id > 0').take(50).skip(skip).getMany();
  }
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly service: OrdersService) {}

  @Get()
  page(@Query('skip') skip: number) {
    return this.service.page(skip);
  }

  @Get('older')
  older(@Query('skip') skip: number) {
    return this.service.older(skip);
  }

  @Get('joined')
  joined(@Query('skip') skip: number) {
    return this.service.joined(skip);
  }

  @Get('plain')
  plain(@Query('skip') skip: number) {
    return this.service.plain(skip);
  }

  @Get('filtered')
  filtered(@Query('skip') skip: number) {
    return this.service.filtered(skip);
  }
}
