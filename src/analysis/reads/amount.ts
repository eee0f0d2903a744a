import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Path } from '../values/values.ts';

/** How many rows something asks for. */
export type Amount =
  /** No bound. */
  | 'none'
  | 'limited'
  /** What is given for a parameter; where nothing is, the fallback. */
  | { readonly given: ts.ParameterDeclaration; readonly path: Path; readonly fallback: Amount; readonly isGuarded: boolean }
  /** Bounded where one of them is. */
  | { readonly oneOf: readonly Amount[] }
  /** Bounded only where each of them is. */
  | { readonly allOf: readonly Amount[] };

/** Bounded where one of several is. */
export function oneOf(amounts: readonly Amount[]): Amount {
  const open = amounts.filter((amount) => amount !== 'none');
  if (open.includes('limited')) return 'limited';
  const [first] = open;
  return first === undefined ? 'none' : open.length === 1 ? first : { oneOf: open };
}

/** Bounded only where each of several is. */
export function allOf(amounts: readonly Amount[]): Amount {
  if (amounts.includes('none')) return 'none';
  const open = amounts.filter((amount) => amount !== 'limited');
  const [first] = open;
  return first === undefined ? 'limited' : open.length === 1 ? first : { allOf: open };
}

/** What counts where nothing is given. */
export function withFallback(amount: Amount, fallback: Amount): Amount {
  if (amount === 'none') return fallback;
  if (typeof amount === 'string' || fallback === 'none') return amount;
  if ('given' in amount) return { ...amount, fallback: oneOf([amount.fallback, fallback]) };
  return 'limited';
}

/** What an amount comes to where nothing more is known of parameters than how they are declared. */
export function settle(amount: Amount, engine: Engine): 'none' | 'limited' {
  if (typeof amount === 'string') return amount;
  if ('oneOf' in amount) return amount.oneOf.every((part) => settle(part, engine) === 'none') ? 'none' : 'limited';
  if ('allOf' in amount) return amount.allOf.some((part) => settle(part, engine) === 'none') ? 'none' : 'limited';
  const own = getDeclaredAmount(amount.given, amount.path, amount.isGuarded, engine);
  if (own === 'limited') return 'limited';
  return settle(amount.fallback, engine);
}

/** What a parameter's own declaration says of what it may be: a type that leaves it out, a default, a default of a class's field. */
function getDeclaredAmount(given: ts.ParameterDeclaration, path: Path, isGuarded: boolean, { checker }: Engine): Amount {
  let type = checker.getTypeAtLocation(given);
  let isOptional = given.questionToken !== undefined && path.length === 0;
  let declaration: ts.Declaration | undefined = given;
  for (const name of path) {
    const holder = checker.getNonNullableType(type);
    if (holder.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'limited';
    const property = checker.getPropertyOfType(holder, name);
    if (property === undefined) {
      const index = checker.getIndexTypeOfType(holder, ts.IndexKind.String);
      // A type without the property can't bring it.
      if (index === undefined) return holder.flags & ts.TypeFlags.Object ? 'none' : 'limited';
      return isGuarded || mayBeAbsent(index) ? 'none' : 'limited';
    }
    isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    declaration = property.valueDeclaration;
    type = checker.getTypeOfSymbolAtLocation(property, given);
  }
  const { initializer } = (declaration ?? {}) as { initializer?: ts.Expression };
  if (initializer !== undefined && declaration !== given) return 'limited';
  if (type.flags & ts.TypeFlags.Any) return 'limited';
  return isOptional || mayBeAbsent(type) ? 'none' : 'limited';
}

/** Whether a type leaves it open that there is nothing. */
export function mayBeAbsent(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0);
}

/** Whether a condition and a value speak of the same thing. */
export function isAbout(condition: ts.Node, value: ts.Node): boolean {
  const names = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text !== 'undefined') names.add(node.text);
    ts.forEachChild(node, collect);
  };
  collect(value);
  const isNamed = (node: ts.Node): boolean => (ts.isIdentifier(node) && names.has(node.text)) || (ts.forEachChild(node, isNamed) ?? false);
  return isNamed(condition);
}
