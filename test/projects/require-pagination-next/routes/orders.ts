import { newest } from '../orders.ts';

export async function loader() {
  return { orders: await newest() };
}
