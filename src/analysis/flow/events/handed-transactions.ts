import ts from 'typescript';
import type { Library } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import type { FunctionNode } from '../../program/syntax.ts';
import { packageTest, testsOf } from '../../recognition/catalogue.ts';
import { getPlace } from '../../program/places.ts';
import { getDeclaredName } from '../../program/symbols.ts';
import { getKey } from '../../values/values.ts';
import type { Transaction } from '../facts.ts';
import { findDecorated } from './listeners.ts';
import type { Enclosed } from '../middleware/middleware.ts';

const MAX_PROPERTIES = 60;

/** The listeners of a program that are handed a transaction with what they hear: they are part of it, whoever raises the event. */
export function findHeard(engine: Engine): readonly Enclosed[] {
  const channels = new Set(engine.catalogue.libraries.flatMap(({ listeners = [] }) => listeners.map(({ channel }) => channel)));
  return [...channels]
    .flatMap((channel) => findDecorated(channel, engine))
    .flatMap(({ value }) => {
      const transaction = getHandedTransaction(value.node, engine);
      return transaction === undefined ? [] : [{ handler: value, transaction }];
    });
}

const known = new WeakMap<Engine, WeakMap<FunctionNode, Transaction | 'none'>>();

/** The transaction that a function can't be run without: a parameter, or a property of one, has a type which only transactions hand out. */
export function getHandedTransaction(node: FunctionNode, engine: Engine): Transaction | undefined {
  const ofEngine = known.get(engine) ?? new WeakMap<FunctionNode, Transaction | 'none'>();
  known.set(engine, ofEngine);
  const found = ofEngine.get(node) ?? findHanded(node, engine) ?? 'none';
  ofEngine.set(node, found);
  return found === 'none' ? undefined : found;
}

function findHanded(node: FunctionNode, engine: Engine): Transaction | undefined {
  const { checker } = engine;
  for (const parameter of node.parameters) {
    const type = checker.getTypeAtLocation(parameter);
    const properties = parameter.questionToken === undefined ? type.getProperties().slice(0, MAX_PROPERTIES) : [];
    const candidates = [
      ...(parameter.questionToken === undefined && parameter.initializer === undefined ? [{ path: [], type }] : []),
      ...properties
        .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
        .map((property) => ({ path: [property.name], type: checker.getTypeOfSymbolAtLocation(property, parameter) })),
    ];
    for (const { path, type: given } of candidates) {
      const library = engine.catalogue.libraries.find((one) => isHandedOut(given, one));
      if (library !== undefined)
        return { token: getKey({ kind: 'place', root: parameter, path }), opener: parameter, library, retried: false };
    }
  }
  return undefined;
}

function isHandedOut(type: ts.Type, { handsOut, imports }: Library): boolean {
  if (handsOut === undefined) return false;
  const isNamed = testsOf(handsOut);
  const isOfPackage = packageTest(imports);
  return [type.aliasSymbol, type.symbol as ts.Symbol | undefined].some(
    (symbol) =>
      symbol !== undefined &&
      isNamed(getDeclaredName(symbol)) &&
      (symbol.declarations ?? []).some((declaration) => isOfPackage(getPlace(declaration).package)),
  );
}
