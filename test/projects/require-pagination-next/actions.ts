'use server';
import { allSeats, firstSeats } from './orders.ts';

export const loadSeats = async () => {
  const seats = await allSeats();
  return seats.filter(({ status }) => status === 'free');
};

export const loadFew = async () => firstSeats();
