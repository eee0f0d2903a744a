import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getTypeNames } from '../program/symbols.ts';
import type { Value } from '../values/values.ts';

/** Types that only what a transaction hands out has; a wrong name here keeps a report back, it makes none. */
const TRANSACTION =
  /(^|[a-z])(Transaction|Transacting|Trx)(al)?(Client|Sql|Scope|Base|Manager|Connection|Context|Handle)?$|^(Tx|Trx)([A-Z]|$)|[a-z](Tx|Trx)$/;

/** Whether a type says that its value belongs to a transaction, and to nothing else. */
export function isTransactionType(type: ts.Type | undefined, { checker }: Engine): boolean {
  if (type === undefined) return false;
  const plain = checker.getNonNullableType(type);
  if (plain.isUnion()) return plain.types.every((part) => isTransactionType(part, { checker } as Engine));
  return getTypeNames(plain, checker).some((name) => TRANSACTION.test(name));
}

/** The type of what a parameter, a variable, a field or a call holds at a path; undefined where nothing declares it. */
export function typeOf(value: Value, { checker }: Engine): ts.Type | undefined {
  if (value.kind !== 'place' && value.kind !== 'result') return undefined;
  const start = checker.getTypeAtLocation(value.kind === 'place' ? value.root : value.node);
  return value.path.reduce<ts.Type | undefined>(
    (type, name) => {
      const property = type === undefined ? undefined : checker.getPropertyOfType(type, name);
      return property === undefined ? undefined : checker.getNonNullableType(checker.getTypeOfSymbol(property));
    },
    checker.getAwaitedType(start) ?? start,
  );
}
