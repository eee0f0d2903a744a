import { DataSource } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export const shop = new DataSource({ type: 'postgres', url: 'postgres://localhost/shop', entities: [Order] });
export const archive = new DataSource({ type: 'mysql', url: 'mysql://localhost/archive', entities: [Order] });
