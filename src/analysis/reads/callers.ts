import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isOpenMember } from '../program/implementations.ts';
import { getSymbol } from '../program/symbols.ts';
import { type FunctionNode, getCalleeExpression, getFunctionName } from '../program/syntax.ts';
import { getCallees } from '../rows/callees.ts';

const MAX_CALLS = 400;
const MAX_NAMED = 3000;

/** The calls of a program that run a function, as far as they name it. */
export function getCallers(body: FunctionNode, engine: Engine): readonly ts.CallExpression[] {
  const name = getFunctionName(body);
  if (name === undefined) return [];
  const named = engine.index.calls(name).filter(ts.isCallExpression);
  // Where everything is called `execute`, what is called by that name is asked first.
  const calls = named.length <= MAX_CALLS ? named : named.length <= MAX_NAMED ? getDeclared(body, name, named, engine) : [];
  return calls.length > MAX_CALLS ? [] : calls.filter((call) => getCallees(call, engine).includes(body));
}

/** The calls of one name by what declares it; those of interfaces and abstract classes by none. */
type ByDeclaration = ReadonlyMap<ts.Node | undefined, readonly ts.CallExpression[]>;

const known = new WeakMap<Engine, Map<string, ByDeclaration>>();

function getDeclared(body: FunctionNode, name: string, named: readonly ts.CallExpression[], engine: Engine): readonly ts.CallExpression[] {
  const ofEngine = known.get(engine) ?? new Map<string, ByDeclaration>();
  known.set(engine, ofEngine);
  const groups = ofEngine.get(name) ?? group(named, engine);
  ofEngine.set(name, groups);
  return [body, body.parent, undefined].flatMap((declaration) => groups.get(declaration) ?? []);
}

function group(calls: readonly ts.CallExpression[], engine: Engine): ByDeclaration {
  const groups = new Map<ts.Node | undefined, ts.CallExpression[]>();
  for (const call of calls) {
    const declaration = getSymbol(getCalleeExpression(call), engine)?.valueDeclaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) continue;
    const key = isOpenMember(declaration) ? undefined : declaration;
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return groups;
}
