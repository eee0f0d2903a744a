// Mongoose: awaited, or a query that is built up.
import { Seat } from './models.ts';

export async function take(row: number): Promise<number> {
  await Seat.updateOne({ row }, { taken: true });
  await Seat.deleteMany({ row: -row }).exec();
  const query = Seat.find();
  query.where('row').equals(row);
  return (await query).length;
}
