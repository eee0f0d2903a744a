'use server';
import { allSeats, firstSeats } from './orders.ts';

export async function loadSeats() {
  const seats = await allSeats();
  return seats.filter(({ status }) => status === 'free');
}

export async function loadFew() {
  return firstSeats();
}
