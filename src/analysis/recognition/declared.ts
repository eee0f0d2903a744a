import type ts from 'typescript';
import type { Name } from '../../knowledge/library.ts';
import type { Context } from '../context.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { getDecoratorName, getMemberName } from '../program/syntax.ts';
import { asList, packageTest, testOf } from './catalogue.ts';

/** Where something is declared: in a package, and there in a class, interface or type; `'(file)'` stands for the module itself. */
export interface Declared {
  readonly package: Name | readonly Name[];
  readonly container?: Name | readonly Name[];
}

/** Whether what a symbol stands for is declared there. */
export function isDeclaredIn(symbol: ts.Symbol | undefined, { package: wanted, container }: Declared, context: Context): boolean {
  if (symbol === undefined) return false;
  const isOfPackage = packageTest(wanted);
  const names = container === undefined ? undefined : asList(container);
  return getOrigins(symbol, context).some((declaration) => {
    const place = getPlace(declaration);
    if (!isOfPackage(place.package)) return false;
    return (
      names === undefined || names.some((name) => (name === '(file)' ? place.containers.length === 0 : place.containers.some(testOf(name))))
    );
  });
}

/** The row that a decorator is one of: by its name, and by where it is declared. */
export function findDecorator<Row extends Declared & { readonly name: Name }>(
  decorator: ts.Decorator,
  rows: readonly Row[],
  context: Context,
): Row | undefined {
  const callee = getDecoratorName(decorator);
  const name = getMemberName(callee) ?? '';
  const named = rows.filter((row) => testOf(row.name)(name));
  const symbol = named.length === 0 ? undefined : getSymbol(callee, context);
  return named.find((row) => isDeclaredIn(symbol, row, context));
}
