const formatter = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

export function formatMoney(cents: number): string {
  return formatter.format(cents / 100);
}

export function sumCents(lines: readonly { readonly quantity: number; readonly priceCents: number }[]): number {
  return lines.reduce((total, line) => total + line.quantity * line.priceCents, 0);
}
