export const settings = { mostSeats: 12, mostRows: 5000 };
